"""Speed: figures with the machine beside them, and ratios in one run.

Never a timed test; nothing else may depend on it.
"""
