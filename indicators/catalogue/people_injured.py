"""People injured or wounded, of any group."""

from __future__ import annotations

from ..model import IndicatorInfo
from .frames import frames
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

FRAMES = (
    *frames(
        "injured",
        "people",
        done="""injured, wounded, hurt, maimed, hospitalised, hospitalized, seriously injured, seriously wounded, critically injured, critically wounded, taken to hospital, rushed to hospital,
            treated for injuries, treated for wounds, treated (?:\\w+ )*for (?:\\w+ )*(?:injuries|wounds|burns|cuts|bruises|fractures|lacerations|smoke inhalation|broken \\w+), left injured, left wounded, mutilated, disabled by {few}, reported injured, confirmed injured, reported wounded, burned, scalded, in hospital""",
        did="injured, injuring, injure, injures, wounded, wounding, wound, wounds, hurt, hurting, blinded, blinding, crippled, crippling, maimed, maiming, hospitalised, hospitalized, has wounded, has injured",
        happened="""suffered injuries, nursing {few}(?:injur(?:y|ies)|wounds?|burns|fractures), received {few}(?:injur(?:y|ies)|wounds|burns|cuts|bruises|fractures), suffered {few}(?:injur(?:y|ies)|burns|wounds|fractures|bruises|concussion|broken bones), sustained {few}(?:injur(?:y|ies)|burns|wounds|fractures|bruises), escaped with {few}(?:injur(?:y|ies)|burns|wounds|bruises),
            got away with {few}(?:injur(?:y|ies)|burns|wounds|bruises), survived with {few}(?:injur(?:y|ies)|burns|wounds), were treated for injuries, left with {few}(?:injur(?:y|ies)|burns|wounds|fractures), lost (?:his|her|their) (?:sight|eyesight|hearing|limbs?|legs?|arms?), lost an eye, lost limbs, lost a limb, lost an arm, lost a leg,
            (?:needed|required|received) (?:hospital|medical|emergency) (?:treatment|attention|care) for {few}(?:injur(?:y|ies)|burns|wounds), (?:needed|required) hospital (?:treatment|care), (?:needed|required) hospitali[sz]ation""",
        noun="injury, injuries, wounding, maiming, hospitalisation, injuring",
        left="injured, wounded, hurt, with {few}(?:injur(?:y|ies)|burns|wounds|fractures), maimed, in hospital",
    ),
    Frame("injured", "treated N wounded", r"\b(?:treated|treating|treats|received|receiving|admitted|evacuated|counted|took in|taken in|transferred) {people}", only=("injuries",)),
    Frame("injured", "treated X with wounds", r"\b(?:treated|treating|treats|received|receiving|admitted) {people} (?:with|for) (?:[\w-]+ ){0,3}(?:wounds?|injur(?:y|ies)|burns|fractures)\b"),
    Frame("injured", "X admitted with injuries", r"{people} (?:{were} )?{adv}(?:admitted|taken|brought|rushed|evacuated) [^.;,\x02\x03]{0,60}? with (?:[\w-]+ ){0,2}(?:wounds?|injur(?:y|ies)|burns|fractures)\b"),
    Frame("injured", "rushed X to hospital", r"\b(?:rushed|rushing|ferried|ferrying) {people}{..} (?:to|in|into) (?:the |an? )?(?:(?:local|nearby|regional|district|general|different|various|several|two|three) )?hospitals?\b"),
    Frame("injured", "X treated in hospital after the blast", r"{people}{..} (?:{were} )?{adv}(?:treated|admitted) (?:in|at|to) (?:[\w-]+ ){0,4}(?:hospitals?|clinics?) (?:after|following) (?:the|an?|this|that|Monday's|Tuesday's|Wednesday's|Thursday's|Friday's|Saturday's|Sunday's) (?:\w+ ){0,3}(?:attack|blast|explosion|bombing|shelling|strike|airstrike|clash|clashes|crash|collapse|quake|earthquake|fire|blaze|shooting|stampede|crush|raid|derailment|accident)(?:$|[.,;\x1e]| (?:in|on|at|near|of|that|which|when|between|with|and|outside|inside|from|during|by|at|overnight|{date})\b)"),
    Frame("injured", "injuries rose to N", r"\binjuries{rose to} {only number}"),
    Frame("injured", "gave the number of injured as N", r"\b(?:gave|gives|listed|lists|reported|cited) (?:the|a) (?:number|count|total) of (?:the )?(?:injured|wounded|injuries)(?: (?:in|at|from|for) [^,;.\x02\x03]{2,30})? (?:as|at) {only number}"),
    Frame("injured", "injury to X", r"\binjur(?:y|ies) to {people}"),
    Frame("injured", "that of the injured to N", r"\b(?:(?:that|those) of (?:the )?|and (?:the|of) )(?:injured|wounded) (?:to|at|stood at|stands at|rose to|reached) {only number}", "toll"),
    Frame("injured", "put at N the number of injured", r"\b(?:put|puts|putting) at {only number} the number of (?:\w+ ){0,2}(?:injured|wounded)\b", "toll"),
    Frame("injured", "the number of wounded is N", r"\bnumber of (?:\w+ ){0,3}(?:wounded|injured|injuries)(?: (?:people|persons|patients|civilians))?{..} (?:to|at|is|was|reached|passed|exceeded|exceeds|stood at|stands at|hit|of|now) {only number}", "toll"),
    Frame("injured", "the injured number N", r"\bthe (?:injured|wounded)(?: (?:now|already|currently))? (?:are|were|number|numbered|total|totalled|totaled) {people}", "toll"),
    Frame("injured", "the injury toll rose to N", r"\b(?:injured|wounded|injuries)(?: toll)?{..}(?:risen to|rose to|rises to|climbed to|stands at|stood at|reached) {only number}", "toll"),
    Frame("injured", "injured: N", r"(?:^|[:;.,|(*-] ?)(?:total )?(?:people |persons |civilians )?(?:injured|wounded|injuries|hurt)(?: \([^)]*\))? ?(?:[:|=-]|\x1e)? ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-injured",
        title="People injured",
        definition="Injured or wounded people of any group, civilians and fighters alike.",
        not_counted="The dead; casualties that mix the dead with the injured; the sick.",
        unit="people",
        group="People harmed",
        hxl="#affected+injured",
    ),
    counts=(
        Counts(
            "injured",
            ANYONE | {"displaced", "refugees", "injuries", "returnees", "missing"},
        ),
        Counts("stated", frozenset({"injuries"})),
    ),
    frames=FRAMES,
    ignores=(Ignore("a building burned down", r"{only number}{..} (?:burned|burnt) (?:down|to the ground)\b"),),
    cues=listed(
        """
        nursing,
        wounded, wounding, injur, hurt, maimed, hospitali, casualties, burns, wounds, treated for, mutilat, disabled by, burned, scald, maim, gunshot, cuts, smoke inhalation, blind, crippl, to hospital, in hospital, hospital treatment, hospital care, fractures, bruises, lost limbs, lost their, lost a, lost an
        """
    ),
    examples=(
        reads("Some 40 people were injured when the roof fell in.", 40, qualifier="approximately"),
        reads("The blast killed four traders and wounded dozens.", 24, qualifier="vague"),
        reads("Injured: 212", 212),
        reads("The wounded number 430, the governor of Hatay said.", 430),
        reads("Another 17 sustained burns.", 17),
        ignored("A hundred more may be wounded before the truce.", "has not happened: may"),
        reads("Two residents killed, nineteen hurt.", 19),
        reads("The mission verified 340 civilian injuries.", 340),
        ignored("Seven of the 19 wounded have left hospital.", "a part of the wounded"),
        ignored("The wounded soldier is 34.", "an age"),
        ignored("None of the 30 wounded is in danger.", "none of them"),
        ignored("The clashes caused 80 casualties.", "casualties mix the dead with the injured"),
    ),
)
