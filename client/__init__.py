"""The clients: the `greatleap` command (`cli`), and the table in the terminal (`terminal`).

A client offers what the engine offers, shows what the seat's view holds, and knows no rule of its own. Every word that
a player reads stands in `assets/locale/*/*.ftl` (`words`), every figure is written by `numbers`.
"""
