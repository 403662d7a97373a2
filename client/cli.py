"""The `greatleap` command: play, replay, fork, and what the studies add."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from client.words import languages, system_language, use_language, words
from engine.errors import ChoicesError, EngineError

USAGE_ERROR: type[Exception] = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException" and issubclass(kind, Exception)
)
WRONG, STOPPED = 2, 130

app = typer.Typer(
    name="greatleap",
    help=words("cli-about"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
Save = Annotated[Path | None, typer.Option(help=words("cli-save"), metavar="FILE")]
Language = Annotated[str | None, typer.Option(help=words("cli-language"), metavar="CODE")]
LogFile = Annotated[Path, typer.Argument(help=words("cli-file"), metavar="FILE")]


def speak(language: str | None) -> None:
    """Use the language that was asked for on the command line, if any.

    Raises:
        ClientError: when there are no words for it.
    """
    if language is not None:
        if language not in languages():
            from client.errors import ClientError

            raise ClientError("language", name=language[:40], allowed=", ".join(languages()))
        use_language(language)


@app.callback()
def _language(language: Language = None) -> None:
    speak(language)


@app.command(help=words("cli-replay"))
def replay(
    file: LogFile,
    step: Annotated[bool, typer.Option("--step", help=words("cli-step"))] = False,
    seat: Annotated[str | None, typer.Option(help=words("cli-seat"), metavar="NAME")] = None,
    everything: Annotated[bool, typer.Option("--everything", help=words("cli-everything"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=words("cli-json"))] = False,
    language: Language = None,
) -> None:
    """Check a log and tell it season by season."""
    speak(language)
    from client.retelling import read_history, summary, tell

    history = read_history(file)
    if as_json:
        from engine.jsontext import canonical

        print(canonical(summary(history)))
        return
    tell(history, seat, everything, step)


@app.command(help=words("cli-fork"))
def fork(
    file: LogFile,
    at: Annotated[str, typer.Option(help=words("cli-at"), metavar="TURN")],
    save: Save = None,
    terminal: Annotated[bool, typer.Option("--terminal", help=words("cli-terminal"))] = False,
    language: Language = None,
) -> None:
    """Play on from a turn of a game, in a new file."""
    speak(language)
    from client.dates import turn_named
    from client.local import fork_table
    from client.saves import new_path
    from client.sitting import sit_down

    if not terminal:
        print(words("terminal-used"))
    sit_down(fork_table(file, turn_named(at), new_path(f"fork-{file.stem}", save)), begins=False)


def main() -> None:
    """Run the command; what a user got wrong becomes one line and exit code 2, never a traceback."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        code = app(standalone_mode=False)
    except ChoicesError:
        raise
    except USAGE_ERROR as error:
        code = _refuse(error.format_message())  # type: ignore[attr-defined]
    except EngineError as error:
        code = _refuse(str(error))
    except BrokenPipeError:
        sys.stdout = None
        code = 1
    except OSError as error:
        code = _refuse(words("error-os", file=str(error.filename or ""), reason=error.strerror or str(error)))
    except (KeyboardInterrupt, typer.Abort):
        print(file=sys.stderr)
        code = STOPPED
    sys.exit(code if isinstance(code, int) else 0)


def _refuse(reason: str) -> int:
    print(words("error-line", reason=" ".join(reason.split())), file=sys.stderr)
    return WRONG


from client import desktop_command, join_command, play_command, server_commands  # noqa: E402 - these add their commands to a finished app
from study import commands as study_commands  # noqa: E402

play_command.register(app)
desktop_command.register(app)
join_command.register(app)
server_commands.register(app)
study_commands.register(app)
__all__ = ["app", "main", "system_language"]

if __name__ == "__main__":
    main()
