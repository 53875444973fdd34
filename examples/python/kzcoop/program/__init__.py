"""The program kzcoop in Python, part by part as in examples/kzcoop*.c: python3 -m kzcoop."""
