/** Words with the forms that no rule makes; the word itself stands first. */
const families = `
  be am is are was were been being, have has had having, do does did done doing, go goes went gone
  going, say said, make made, get got gotten getting, know knew known, take took taken, see saw
  seen, come came, think thought, give gave given, find found, tell told, become became, leave
  left, feel felt, put putting, bring brought, begin began begun beginning, keep kept, hold held,
  write wrote written, stand stood, hear heard, let letting, mean meant, set setting, meet met,
  run ran running, pay paid, sit sat sitting, speak spoke spoken, lie lay lain lying, lead led,
  read, grow grew grown, lose lost, fall fell fallen, send sent, build built, understand
  understood, draw drew drawn, break broke broken, spend spent, cut cutting, rise rose risen,
  drive drove driven, buy bought, wear wore worn, choose chose chosen, seek sought, throw threw
  thrown, catch caught, deal dealt, win won winning, forget forgot forgotten, lay laid, sell sold,
  fight fought, bear bore borne born, teach taught, eat ate eaten, sing sang sung, strike struck
  stricken, hang hung, shake shook shaken, ride rode ridden, feed fed, shoot shot, drink drank
  drunk, hit hitting, arise arose arisen, fly flew flown, spread, sleep slept, cost, beat beaten,
  light lit, bind bound, cling clung, swing swung, steal stole stolen, hide hid hidden, wake woke
  woken, awake awoke awoken, shut shutting, stick stuck, lend lent, bend bent, freeze froze
  frozen, swear swore sworn, tear tore torn, dig dug, sink sank sunk, swim swam swum, ring rang
  rung, blow blew blown, bite bit bitten, burn burnt, learn learnt, dream dreamt, spell spelt,
  spoil spoilt, smell smelt, leap leapt, lean leant, kneel knelt, sweep swept, weep wept, creep
  crept, shine shone, show shown, prove proven, sew sewn, sow sown, saw sawn, mow mown, swell
  swollen, split splitting, quit quitting, bet betting, bid bade bidden, burst, cast, hurt, forbid
  forbade forbidden, forgive forgave forgiven, breed bred, bleed bled, speed sped, flee fled,
  slide slid, spin spun, spit spat, spring sprang sprung, shrink shrank shrunk, stink stank stunk,
  sting stung, string strung, wring wrung, fling flung, tread trod trodden, weave wove woven, wind
  wound, grind ground, strive strove striven, thrive throve, dwell dwelt, slay slew slain, shed
  shedding, rid ridding, undo undid undone, overcome overcame, withdraw withdrew withdrawn,
  undergo underwent undergone, undertake undertook undertaken, die dying, tie tying, mistake
  mistook mistaken, foresee foresaw foreseen, oversee oversaw overseen, rewrite rewrote rewritten,
  rebuild rebuilt, uphold upheld, withhold withheld, outdo outdid outdone, beset besetting,
  overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken, redo
  redid redone, man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse
  mice, person people, ox oxen, louse lice, die dice, penny pence, half halves, life lives, wife
  wives, knife knives, leaf leaves, self selves, shelf shelves, wolf wolves, thief thieves, loaf
  loaves, calf calves, elf elves, scarf scarves, hoof hooves, analysis analyses, basis bases,
  crisis crises, thesis theses, hypothesis hypotheses, axis axes, diagnosis diagnoses, synthesis
  syntheses, parenthesis parentheses, emphasis emphases, oasis oases, criterion criteria,
  phenomenon phenomena, datum data, medium media, bacterium bacteria, curriculum curricula,
  memorandum memoranda, stratum strata, symposium symposia, forum fora, index indices, matrix
  matrices, appendix appendices, vertex vertices, fungus fungi, nucleus nuclei, stimulus stimuli,
  alumnus alumni, syllabus syllabi, radius radii, focus foci, formula formulae, alumna alumnae,
  larva larvae, corpus corpora, genus genera, potato potatoes, hero heroes, january jan, february feb, april apr, august aug, september sept, october oct, november nov,
  december dec, monday mon, tuesday tue tues, thursday thu thurs, friday fri, attention attn,
  department dept, government govt, information info, association assn, international intl,
  plow plough, gray grey, odor odour, good better best, bad
  worse worst, far farther farthest further furthest, little less least, many more most, much more
  most, old elder eldest, late latter, well better best
`;

/** The irregular forms of a word; `die` has some as a verb and others as a noun. */
export const irregularForms = new Map<string, readonly string[]>();

/** The words of which this is an irregular form: `left` of `leave`, `lay` of `lie`. */
export const irregularHeads = new Map<string, readonly string[]>();

for (const family of families.split(',')) {
  const [word = '', ...forms] = family.trim().split(/\s+/);
  irregularForms.set(word, [...(irregularForms.get(word) ?? []), ...forms]);
  for (const form of forms) irregularHeads.set(form, [...(irregularHeads.get(form) ?? []), word]);
}
