"""Packs: what a step of a training session holds, and the small language that it is written in.

It knows no database: which pins exist, and what they say today, is asked elsewhere.
"""

from guidance_app.domain.packs.form import (
    AS_STEP,
    add_pin,
    fill_step,
    list_question_boxes,
    move_pin,
    read_whole_step,
    spell_form,
)
from guidance_app.domain.packs.marking import Score, is_answered_right, mark
from guidance_app.domain.packs.pins import PIN, Pin, read_pin
from guidance_app.domain.packs.reading import StepUnreadable, read_step
from guidance_app.domain.packs.reflecting import PromptGroup, list_prompts
from guidance_app.domain.packs.screens import Screen, ScreenKind, list_screens
from guidance_app.domain.packs.steps import AIMS, HOW_TO_RUN_IT, NO_STEPS, Answer, Question, Step
from guidance_app.domain.packs.writing import FOR_THE_TRAINER, spell_step

__all__ = [
    "AIMS",
    "AS_STEP",
    "FOR_THE_TRAINER",
    "HOW_TO_RUN_IT",
    "NO_STEPS",
    "PIN",
    "Answer",
    "Pin",
    "PromptGroup",
    "Question",
    "Score",
    "Screen",
    "ScreenKind",
    "Step",
    "StepUnreadable",
    "add_pin",
    "fill_step",
    "is_answered_right",
    "list_prompts",
    "list_question_boxes",
    "list_screens",
    "mark",
    "move_pin",
    "read_pin",
    "read_step",
    "read_whole_step",
    "spell_form",
    "spell_step",
]
