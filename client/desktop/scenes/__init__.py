"""What fills the window, one scene at a time; the app keeps them on a stack."""
