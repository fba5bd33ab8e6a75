"""The command line: options, files and exit codes; commands are loaded when they are called."""
