"""Start the command line; without a command it opens the window."""


def main() -> None:
    from annotator.cli.main import main as command_line

    command_line()


if __name__ == "__main__":
    main()
