"""`python -m pidflow` is the command line."""

from pidflow.cli.main import run

if __name__ == "__main__":
    run()
