"""Password hashes that cost next to nothing: the suite signs in thousands of times; one test keeps the real cost."""

from argon2 import PasswordHasher

from guidance_app.services import password_hashes

REAL = password_hashes.HASHER
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
