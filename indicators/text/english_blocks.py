"""English wording that shows what a line of a document is. Patterns for whole folded lines, unless said otherwise."""

from __future__ import annotations

import re

from indicators.text.english_numbers import MONTHS, SHORT_MONTHS
from indicators.text.fold import ascii_re


def _any(*lines: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that a whole line matches if it matches any of the given ones."""
    return ascii_re(rf"(?:{'|'.join(lines)})$", flags)


_MONTH = rf"(?:(?:{MONTHS})|(?:{SHORT_MONTHS})\.?)"
_DAY_NAME = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_ZONE = r"(?:GMT|UTC|BST|CEST|CET|EST|EDT|PST|EAT|CAT|WAT|IST|PKT|WIB|PHT|hrs|hours|local time|a\.?m\.?|p\.?m\.?|AM|PM)"
_CLOCK = (
    rf"(?:\d{{1,2}}[:h]\d{{2}}(?::\d{{2}})?(?: ?{_ZONE}){{0,2}}|\d{{1,2}}\.\d{{2}}(?: ?{_ZONE}){{1,2}}|"
    rf"\d{{1,2}} ?(?:a\.?m\.?|p\.?m\.?|AM|PM)|"
    rf"\d{{4}} ?{_ZONE})"
)
_DAY_OF_MONTH = r"\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?"
_DATE = (
    rf"(?:(?:{_DAY_NAME},? )?(?:{_DAY_OF_MONTH}(?: ?[-/&] ?\d{{1,2}}| (?:to|"
    rf"and) \d{{1,2}})? (?:of )?{_MONTH}(?:,? \d{{4}})?|"
    rf"{_MONTH} {_DAY_OF_MONTH}(?: ?- ?\d{{1,2}})?(?:,? \d{{4}})?|{_MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|"
    rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})|{_DAY_NAME})"
)
_PLACE = (
    r"[A-Z][\w.'-]{0,30}(?:[ /](?:[A-Z][\w.'-]{0,30}|de|la|el|al|of|and|the|du|des|del|do|da|dos|das|"
    r"[a-z]{1,3}-[A-Z][\w'-]{0,30})){0,5}"
)
_NUMBER = r"(?:(?:[~<>]|US\$|\$)? ?\d[\d,. ']*(?: ?(?:million|thousand|billion|lakhs?|crores?|[MKmk]n?|bn))?\b ?\+?%?)"
_ABOUT = r"(?:(?:over|about|nearly|more than|at least|up to|some|around|almost|approx\.?) )?"

DATE = ascii_re(rf"{_DATE}|\b(?:19|20)\d\d\b")  # anywhere in the line
LAST_HOURS = ascii_re(r"\b(?:last|past) \d{1,2} (?:hours|hrs|days)\b", re.IGNORECASE)  # anywhere in the line
DAY_ALONE = _any(rf"(?:[*_]{{1,2}})?{_DATE}(?:[*_]{{1,2}})?:?")
HAS_YEAR = ascii_re(r"\b(?:19|20)\d\d\b")  # anywhere in the line
HAS_DIGIT = ascii_re(r"\d")
HAS_DATE = ascii_re(  # anywhere in the line
    rf"\b{_MONTH}\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|\b{_DAY_NAME}\b|\btoday\b"
)
# "18:42", "7.42pm BST", "Tuesday 14:05", "4 minutes ago", "UPDATE, 1430 GMT:"
ENTRY_HEAD = _any(  # "13 | 3 March | La Gabarra, Norte de Santander"
    rf"(?:\d{{1,3}} ?\| ?)?{_DATE} ?\| ?{_PLACE}(?:, ?{_PLACE}){{0,3}}"
)
ENTRY_TIME = _any(
    rf"(?:(?:{_DATE}|Today|Yesterday)[,:]? ?(?:at )?)?{_CLOCK}(?: ?[-|] ?{_DATE})?:?",
    rf"(?:about |around )?(?:\d{{1,2}}|an?|one) ?(?:min|mins|minutes?|h|hrs?|hours?|days?|m|d) ago:?(?: {_CLOCK})?",
    r"Just now|Now",
)
ENTRY_PREFIX = ascii_re(  # at the start of a line
    r"(?:(?:\[?(?:UPDATED?|LATEST|BREAKING|CORRECTION|NEW|Update|Updated)\]?(?: ?#?\d{1,2}\b)?[ ,:-]{0,3}"
    rf"(?:(?:at )?{_CLOCK})?|ORIGINAL (?:ENTRY|STORY|POST)|EARLIER|Earlier entry):|{_CLOCK}(?: ?[-\x16|:] ?| )(?=\S))"
)
AS_OF = _any(
    r"\(?(?:(?:As (?:of|at|on)|as (?:of|at)|AS OF|"
    r"Data as of|Situation as of|Reporting period)\b|"
    r"(?:Reporting )?[Pp]eriod(?: covered)?:).{0,60}[^.]",
    r"\(?(?:(?:Key|Main) )?(?:Figures|Numbers|Totals|Status|figures|numbers) as (?:of|at|on) [^:;]{3,40}:?\)?",
)
# "Last updated: 12 May 2024", "UPDATE 3 (21 SEP 2024 0800H)": the day of the figures below, as "As of 12 May" gives it.
_UPDATED_ON = (
    r"\(?(?:Last |LAST )?(?:[Uu]pdated?|UPDATED?)(?: on| ON)?(?: ?#?\d{1,3})?[:,]? ?[(\[]?"
    rf"(?i:{_DATE})(?:,? ?(?:[-|] ?)?(?:at )?(?:{_CLOCK}|\d{{4}} ?[Hh](?:rs|ours)?)(?: ?[(]?{_ZONE}[)]?)?)?[)\]]?:?"
)
UPDATED = _any(_UPDATED_ON)
# A line that ends so goes on in the next.
CONNECTING = ascii_re(
    r"(?:,|\b(?:in|of|near|the|and|at|to|from|by|for|with|on|an?|or|as|that|was|were|is|are|has|have|had|its|their|"
    r"than))$"
)
DATELINE = _any(
    # "GAZA CITY, Palestine / ISTANBUL"
    rf"[A-Z][A-Z' -]{{2,30}}(?:, ?{_PLACE})? ?/ ?[A-Z][A-Z' -]{{2,30}}(?:, ?{_PLACE})?",
    rf"\(?(?:{_PLACE}(?: ?[,/-] ?{_PLACE}){{0,3}} ?[,-] ?)?(?:{_CLOCK},? )?{_DATE}(?: ?[,|-] ?{_CLOCK})?"
    rf"(?: ?[,|-] ?{_PLACE}){{0,2}}\)?",
    rf"{_PLACE} ?[-\x16] ?(?:Special|Agencies|Staff|AFP|AP|Reuters)",
    r"(?:PRESS|NEWS|MEDIA|Press|News|Media) (?:RELEASE|STATEMENT|NOTE|Release|release|Statement|statement|note)S?",
    r"(?:From|To|Cc|CC|Date|Ref|Reference) ?: .{1,80}",
    r"(?:FOR IMMEDIATE RELEASE|For immediate release|EMBARGOED.{0,40})",
)
FIGURES_OF = ascii_re(
    r"(?:key )?(?:figures|totals?|numbers|statistics|data|casualties|summary|overview|"
    r"evacuations?|displacements?|arrivals|returns|deaths|incidents|damage|affected)\b",
    re.IGNORECASE,
)
BYLINE = _any(
    r"(?:By|BY|Reporting by|Reported by|Written by|Edited by|Authors?:|Issued by:|Prepared by:|Text by|Compiled by)"
    rf"(?::? (?!{_DAY_NAME}|{_MONTH})[A-Z]| our | staff )[^\d]{{0,100}}[^.\d]",
    r"(?:By|From) our [a-z ]{4,40}correspondent.{0,40}",
    r"\((?:Reporting|Writing|Editing|Additional reporting) by .{1,120}\)",
)
SEE_ALSO = _any(
    r"(?:See also|SEE ALSO|Read more|READ MORE|Read also|READ ALSO|Also read|ALSO READ|See more|"
    r"Also on this site)\b.{0,300}",
    r"(?:Read|READ|Related(?: \w+)?|RELATED|Watch|WATCH|Listen|LISTEN|Links?|Full report|Explainer|EXPLAINER|"
    r"In pictures|IN PICTURES|Further reading|Recommended|Trending|Background reading) ?:.{0,300}",
    r"(?:Past|Previous|Earlier) (?:editions|updates|issues|reports|stories)\b.{0,200}[^.]",
    r"(?:Recommended(?: for you)?|Trending(?: now)?|Most (?:read|popular|viewed)|Top [Ss]tories|Related [Tt]opics|"
    r"Related (?:articles|stories|content|"
    r"topics|news))",
    r"(?:More on this story|More from [A-Z].{0,60}[^.]|More stories|Further reading|You may also like|"
    r"Don't miss.{0,80}[^.])",
    r"(?:Click here|Download the (?:report|full)|Read the full)\b.{0,120}",
)
CAPTION = ascii_re(  # at the start of a line
    r"(?:CAPTION|Caption|PHOTO|Photo|FILE PHOTO|File photo|FILE|Image|IMAGE|Picture|PICTURE|Photograph|Map|MAP|"
    r"Video|VIDEO|"
    r"Infographic|Illustration)(?: ?\d{1,2})?(?: ?[:|] ?| - )\S|(?:Image|Media|Video) (?:source|caption|credit),"
)
CREDIT_ENDS = ("]", ")", "].", ").")  # a line with a credit ends so, or names the photograph
CREDIT = ascii_re(  # at the end of a line
    r"(?:\[(?:Photo|Image|Picture|File|AFP|AP|Reuters)[^\]]{0,80}\]|"
    r"\((?:Photo|Image|Picture|File|AFP|AP|Reuters|EPA|Getty|Xinhua)[^)]{0,60}\)|"
    r"(?:Photograph|Photo|Image|Picture|Credit|Photo credit): ?[^.:]{1,60})\.?$"
)
ENDS_WITH_DATE = _any(
    rf"[A-Za-z][^.!?]*, ?(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH},? \d{{4}})"
)

_SHARE = (
    r"(?:Share|Tweet|Print|Email|E-mail|Save|Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Copy link|Pin|Reddit|Like)"
)
_COUNTED = (
    r"(?:[Cc]omments?|[Vv]iews?|[Ss]hares?|[Ll]ikes?|[Rr]eplies|[Rr]eadings?|[Rr]eactions|[Rr]eads|[Vv]isits|[Hh]its)"
)
# Lines around a text that report nothing. A sentence that begins with the same words is none of them.
_LONG_FURNITURE = (
    r"(?:Contacts?|Contact us|(?:Media|Press|Further|Public) (?:contacts?|enquiries|"
    r"inquiries)) ?(?:\([^)]{1,40}\))? ?: ?"
    r"(?:[A-Z+]|\S+@).{0,200}",
    r"For (?:more|further|additional) information(?: ?:|,? (?:please |kindly )?(?:contact|visit|see|call|"
    r"write)\b).{0,200}",
    r"(?:\*[^.]{1,60}\. )?For (?:interviews|media|press|enquiries|inquiries|photos)\b.{0,60}(?:@|"
    r"\+?\d[\d ()-]{6,}).{0,60}",
    r"(?:Tel|Telephone|Phone|Mobile|E-?mail|Web|Website|Fax|Hotline|WhatsApp)\.? ?: ?.{0,60}"
    r"(?:@|www|http|\d[\d ()-]{5,}).{0,90}",
    r"(?:Copyright(?: ?[:\x7f(]| (?:\d{4}|by|of|held)\b)|\(c\) |\x7f ?(?:19|20)\d\d).{0,120}|Our Standards: .{0,60}|"
    r"Disclaimer ?:.{0,300}|"
    r"All rights reserved.{0,80}|(?:Terms (?:of|and)|Privacy (?:policy|"
    r"notice)) ?.{0,60}[^.]",
    r"(?:We|This (?:web)?site|Our (?:web)?site) uses? cookies.{0,240}|(?:Accept|Manage|Reject)(?: all|"
    r" your)? (?:cookies|preferences)",
    r"(?:Subscribe|Sign up|Sign in|Log in|Register)(?: (?:to|now|here|for|with|free|today)\b.{0,120})?[.!]?",
    r"(?:Tags?|Topics?|Keywords?|Categor(?:y|ies)|Filed under|Posted in|Language|Theme) ?: ?.{1,150}",
    r"\*? ?(?:Name|Names|His name|Her name|Some names) (?:has been |have been |were |was )?changed\b.{0,160}",
)
LONG_FURNITURE = _any(*_LONG_FURNITURE)
FURNITURE = _any(
    *_LONG_FURNITURE,
    rf"{_SHARE}(?: (?:this|on|via|to|it|page|article|story|by|link|email|friend|a|"
    rf"{_SHARE}))*(?: ?[:|/,*-] ?\w+(?:[ -]\w+){{0,5}})*",
    rf"(?:Total |Number of )?(?:\d{{1,6}} )?{_COUNTED}(?:\(s\))?(?: ?[:(] ?[\d,. ]{{0,12}}\)?)?"
    r"(?: [Aa]bout .{0,25})?",
    r"\d{1,6} ?/ ?\d{1,6}|(?:https?://|www\.)\S+(?: ?[|,] ?\S+){0,5}|\S+@\S+\.\w+",
    r"(?:Comments? (?:policy|Policy|are closed|section)|Leave a (?:comment|reply)|(?:Post|Add) a comment)\b.{0,90}",
    r"(?:Follow|Find|Like) us\b.{0,100}|Follow @\w+.{0,60}|Join our (?:newsletter|channel|mailing|WhatsApp|"
    r"Telegram).{0,80}",
    r"(?:Our |Free |Daily )?[Nn]ewsletters?|ADVERTISEMENTS?|Advertisements?|Sponsored(?: content)?|"
    r"Skip to .{0,30}[^.]",
    r"(?:Main )?(?:[Mm]enu|MENU)|Search(?: [Ff]or [Kk]eyword| form| here| this site)?[.:]?|"
    r"Home(?: ?[>|/*] ?.{1,80})?",
    r"Back to (?:top|home|list).{0,20}|(?:Next|Previous) (?:article|story|post|page)\b.{0,80}[^.]|(?:Load|Show|"
    r"View) (?:more|all).{0,20}",
    r"(?:Donate|Support us|Get the app|Reprints)(?: now| today| here)?[.!]?",
    r"Do you (?:like|want|have|know|agree)\b[^\d?]{0,80}\?|(?:Did|Was) (?:you (?:like|find|enjoy)|this (?:article|"
    r"page|"
    r"story))\b.{0,60}\?",
    r"Please (?:fill|enter|log|sign|enable|note that comments)\b.{0,80}|\*? ?(?:code confirming note|"
    r"Required fields?.{0,30})",
    rf"(?:Published|Posted|Modified|Created|Updated|First published|Last (?:modified|updated))(?: on| at)?:? "
    rf"(?:{_DATE}|{_CLOCK}).{{0,100}}[^.]",
    r"\[(?:Photo|Image|File|Video|Map|Advert)[^\]]{0,120}\]|(?:Photos?|Images?|Pictures?|Credits?)(?: credit| by|"
    r" courtesy)? ?: ?[A-Z][^.]{0,40}",
    r"(?:ENDS?|[*#_=-]{2,}|-30-|/ENDS/|\(ENDS\)|More|MORE|Top|TOP|Page \d{1,3}(?: of \d{1,3})?)",
    r"Next (?:report|update|advisory|sitrep|issue|bulletin)(?: ?:| (?:on|at|due|is due|will be)\b).{0,80}",
)
CALL_US = ascii_re(r"\b(?:text|call|whatsapp|phone|message|contact|write to) us (?:on|at|via) ", re.IGNORECASE)
COUNTERS = _any(r"\(\d{1,9}\)(?:\s*\(\d{1,9}\))*")

SECTION = _any(  # a heading that no document bears as its title
    r"(?:key (?:figures|points|messages|facts|numbers|developments)|highlights|overview|summary|situation|background|"
    r"in numbers|at a glance|needs|response|displacement|casualties|health|contents)",
    flags=re.IGNORECASE,
)
HEADING_MARK = ascii_re(r"(#{1,6})\s+(?=\S)")
NUMBERED_HEADING = ascii_re(
    r"(?:(?:[IVX]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2})?)[.)]|\d{1,2}\.\d{1,2}) +(?=[A-Z])"
    r"(?!(?:[MBK]|[MB]illion|MILLION|BILLION|THOUSAND|Thousand|Lakhs?|Crores?)\b)"
)
TABLE_TITLE = ascii_re(r"(?:Table|TABLE|Chart|Graph|Annex|Box) \w{0,4} ?[:.-] ?\S")
CAPTION_FOLLOWS = ascii_re(r"(?:Image|Media|Video) caption,$")
EMPHASIS = ascii_re(r"(?:\*\*|__)([^*_]{2,90})(?:\*\*|__):?$")
BULLET = ascii_re(
    r"(?:[*+-]|\x16|o(?=  ?[A-Z0-9])|\(?[a-h]\)|\(?[ivx]{1,4}\)|\(?\d{1,2}\)|>{1,2})[ \t]+(?=\S)"  # at the start
)
NUMBERED = ascii_re(r"\d{1,3}\.[ \t]+(?=[A-Z\"'(\d])")

NUMBER_ALONE = _any(rf"{_ABOUT}{_NUMBER}(?: ?(?:-|to|\x16) ?{_NUMBER})?", flags=re.IGNORECASE)
# "Deaths: 34", "Schools - 47", "Houses: 5,310 units (heavily damaged 1,102)", "Dead | 156", "Killed: 2; hurt: 1"
_LABELLED = (
    rf"[A-Za-z][^:|.!?;\t]{{1,80}}?(?: ?[:|=] ?| -{{1,2}} | \x16 |\t+|"
    rf" {{2,}})(?:[A-Za-z~<>$]{{1,12}} ){{0,3}}{_NUMBER}"
    r"(?: [A-Za-z-]{1,20}){0,6}(?: ?\([^()]{1,60}\))?"
)
LABELLED_NUMBER = _any(rf"{_LABELLED}(?:[;,] ?{_LABELLED}){{0,5}}\.?")
# "Homes destroyed 1,230": a label without a mark, which only others beside it show to be one
_WHAT = (
    r"(?i:killed|dead|deaths|died|fatalities|injured|injuries|wounded|missing|displaced|displacements?|homeless|"
    r"evacuated|evacuees|returned|returnees|refugees|IDPs|destroyed|damaged|affected|closed|detained|arrested|"
    r"abducted|in need|people|persons|families|households|houses|homes|schools|hospitals|clinics)"
)
_UNMARKED = rf"(?=[^\d]*\b{_WHAT}\b)[A-Z][A-Za-z'/ -]{{1,60}}?[A-Za-z] +(?!(?:19|20)\d\d\b(?![,.]\d)){_NUMBER}"
UNMARKED_NUMBER = _any(_UNMARKED)
UNMARKED_NUMBERS = _any(rf"{_UNMARKED}(?: ?[/|;] ?{_UNMARKED}){{1,9}}")  # "Deaths 61 / Injuries 212"
# "1.2M people displaced", "452,307 families or 1,805,005 persons in 3,286 barangays"
FIGURE_FIRST = ascii_re(  # at the start of a line: "553 CIVILIAN INJURIES", not "2 NEEDS" or "10 MAY 2024"
    rf"{_ABOUT}(?:\d{{1,3}}(?:[, ]\d{{3}})+|\d+(?:\.\d+)? ?(?:MILLION|THOUSAND|[MK]\b)|"
    r"(?!(?:19|20)\d\d\b)\d{3,})\+? [A-Z]"
)
NUMBER_FIRST = _any(rf"{_ABOUT}{_NUMBER}(?: [\w'(),/&%-]{{1,30}}){{1,14}}", flags=re.IGNORECASE)
