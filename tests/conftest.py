"""What all tests share: programs that they start can be interrupted, also where the tests themselves run behind."""

from __future__ import annotations

import signal

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell starts what runs behind so, and children inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)
