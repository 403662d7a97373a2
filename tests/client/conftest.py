"""What the tests of the client share."""

from collections.abc import Callable

import pytest


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets a test choose the language in use, as the system's."""
    return lambda language: monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
