"""Which language a text is written in, as far as a reader must know: its script, then its commonest words.

A light detector for one question, "may the English reader read this?". It leans towards English: a short text, a list
of names or an English text full of foreign names passes; only clear evidence of another language does not.
"""

from __future__ import annotations

import re
from collections import Counter

_GLANCE = 2_000  # characters that show plain English
_SAMPLE = 20_000  # characters that settle the rest; time does not grow with the text
_PLAIN = 0.15  # of the words of an English text are among the commonest (a third, as a rule)
_SCRIPTS = (
    ("ar", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    ("ru", "\u0400-\u052f"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("he", "\u0590-\u05ff"),
    ("hi", "\u0900-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("ta", "\u0b80-\u0bff"),
    ("th", "\u0e00-\u0e7f"),
    ("my", "\u1000-\u109f"),
    ("ka", "\u10a0-\u10ff"),
    ("am", "\u1200-\u137f"),
    ("hy", "\u0530-\u058f"),
    ("ko", "\uac00-\ud7af\u1100-\u11ff"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u3400-\u4dbf\u4e00-\u9fff"),
)
_SCRIPT = {language: re.compile(f"[{letters}]") for language, letters in _SCRIPTS}
_LATIN = re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff\uff21-\uff5a]")
# Letters that tell languages of one script apart; each occurs in any paragraph of its language.
_LETTERS = (("ar", "ur", "ٹڈڑےں"), ("ar", "fa", "پچژگ"), ("ru", "uk", "їєґ"))
_WORD = re.compile(r"[^\W\d_]+")
# Frequent words of each language, without those that are parts of names ("La Paz", "al-Zawiya") or common in English.
_WORDS = {
    "en": "the of and to was were is are has have had been that this with from by for at which who their they it an be"
    " not said after more than in on as or but since during between into over about people killed injured displaced",
    "fr": "les des une est dans pour qui que ont été sur par avec plus aux sont cette selon étaient leurs depuis mais",
    "es": "los las una por para del que más fueron han según sus desde entre también pero está están hasta personas y",
    "pt": "os uma não para com dos das mais foram pelo pela são também segundo desde pessoas como foi em ao nas até",
    "de": "der und das von ist im mit dem des nicht ein eine auf für sich wurden wurde nach auch sind einer haben seit",
    "it": "il che gli della sono una nel dei delle più dal alla anche stati è secondo dopo nella degli hanno persone",
    "nl": "het een van zijn niet voor zich ook bij naar uit worden werden deze heeft hebben maar tegen sinds mensen",
    "tr": "ve bir bu için ile olarak daha olan çok sonra kadar gibi üzere tarafından göre kişi sivil oldu",
    "id": "yang dan dengan untuk dari pada ini dalam tidak akan telah oleh itu karena juga orang sebagai",
    "sw": "ya kwa katika ni watu hiyo kuwa huo kutoka wakati baada zaidi pia wengine",
    "so": "oo iyo ee ku waxaa uu waxa dadka kala magaalada ayaa soo",
    "ro": "și din cu pentru este fost sunt mai prin după că sau oameni",
    "pl": "się nie że jest przez oraz został były osób dla które który są ponad",
    "sv": "och att det som för är av inte har från enligt människor efter",
    "vi": "và của là có được trong cho người những không với này đã tại",
    "ht": "ki nan yo ak pou gen moun sou lakay",
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_SPOKEN_IN = {
    word: [name for name, words in _SETS.items() if word in words] for word in frozenset().union(*_SETS.values())
}


def language_of(text: str) -> str:
    """The language code of the text ("en", "ar", "fr"); "en" unless there is clear evidence of another."""
    words = _sample(text, _GLANCE).lower().split()
    if len(words) >= 20 and sum(map(_SETS["en"].__contains__, words)) >= _PLAIN * len(words):
        return "en"
    sample = _sample(text, _SAMPLE)
    return _by_script(sample) or _by_words(sample)


def _sample(text: str, length: int) -> str:
    """The beginning and the middle of the text: a foreign text often begins with an English header, or the reverse."""
    if len(text) <= length:
        return text
    half, middle = length // 2, len(text) // 2
    return text[:half] + " " + text[middle : middle + half]


def _by_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    counts = {language: len(pattern.findall(sample)) for language, pattern in _SCRIPT.items()}
    # Japanese mixes kana with Chinese characters; a text with kana is Japanese.
    if counts["ja"] and counts["ja"] * 8 >= counts["zh"]:
        counts["ja"] += counts.pop("zh")
    language, letters = max(counts.items(), key=lambda entry: entry[1])
    if letters <= len(_LATIN.findall(sample)):
        return None
    for script, other, signs in _LETTERS:
        if script == language and sum(map(sample.count, signs)) * 50 >= letters:
            return other
    return language


def _by_words(sample: str) -> str:
    # Lower case as written, so that names do not count: "Las Palmas", "Santa Cruz de los Pinos".
    seen = Counter(_WORD.findall(sample))
    hits = dict.fromkeys(_SETS, 0)
    for word in seen.keys() & _SPOKEN_IN.keys():
        for language in _SPOKEN_IN[word]:
            hits[language] += seen[word]
    english = hits.pop("en")
    language, other = max(hits.items(), key=lambda entry: entry[1])
    distinct = sum(1 for word in _SETS[language] if word in seen)
    # Three different common words, twice as many as English ones: "Rio de Janeiro" or a quotation does not get there.
    return language if distinct >= 3 and other >= max(3, 2 * english) else "en"
