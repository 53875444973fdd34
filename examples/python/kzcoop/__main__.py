"""python3 -m kzcoop: what the program kzcoop prints, by the same options."""
import sys

from .program.run import main

if __name__ == "__main__":
    sys.exit(main())
