"""Policies that lead provinces: over what a seat may know, never over the hidden state.

A policy takes a `Sight` of a whole batch and returns orders for every province; who asked for which province is the
caller's business. Policies know nothing of screens, networks or saved games.
"""
