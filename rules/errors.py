"""The exception family of the rules."""

from __future__ import annotations

from engine.errors import EngineError


class RulesError(EngineError, ValueError):
    """Raised when rules data (board, cards, scenario, parameters) is broken.

    `where` names file and line or field, `problem` what is wrong, `remedy` what would be right.
    """

    def __init__(self, where: str, problem: str, remedy: str) -> None:
        """Keep the three parts of the message."""
        super().__init__("rules_data", f"{where}: {problem}; {remedy}")
        self.args = (where, problem, remedy)
        self.where = where
        self.problem = problem
        self.remedy = remedy
