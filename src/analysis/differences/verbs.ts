import { set } from "./words.ts";

/** Verbs of plain English in their base form, without those that are met as nouns far more often. */
export const VERBS = set(
  `abandon absorb accelerate accept access accompany accomplish accumulate achieve acknowledge acquire act adapt add
  address adhere adjust admire admit adopt advance advise affect age aggregate agree aid aim alert align allocate
  allow alter amplify amuse analyze anchor announce answer anticipate apologize appeal appear apply appoint appreciate
  approach approve argue arise arrange arrest arrive ask assemble assess assign assist associate assume assure attach
  attack attain attend attract authorize avoid award bake balance ban bathe bear beat become beg begin behave belong
  bend benefit bet betray bind bite blame bleed blend bless block bloom blossom blow boast boil boost borrow bother
  bounce break breathe breed brew brighten bring brush bubble buffer build bump bundle burn bury bust buy calculate
  call calm capture care carry carve cast catch cause celebrate challenge change chase chat cheat check chew chill
  choke choose chop circulate cite claim clarify clash classify clean clear climb cling clip close cluster coach coat
  coil collapse collect collide combat combine come comfort command comment commit communicate compare compete compile
  complain complete complicate compose compress comprise compute conceal concede concentrate concern conclude condense
  conduct confess confirm confuse connect conquer conserve consider consist constitute construct consult consume
  contact contain continue contradict contrast contribute control convert cook cool cooperate cope copy correct
  correspond cost count couple cover crack crash crawl create creep crisp criticize cross crush cry cultivate cure
  curl curve cut cycle damage damp dance dangle dare darken dazzle deal decay deceive decide declare decline decorate
  decrease dedicate deepen defeat defend define degrade delay delete deliver demand demonstrate deny depend deposit
  derive descend describe deserve design desire destroy detach detect deteriorate determine develop deviate devote die
  differ differentiate dig digest dilute dim diminish dip direct disagree disappear disappoint discard discourage
  discover discuss dislike dismiss display dispose dissolve distinguish distort distract distribute disturb dive
  divide dominate donate double doubt download drag drain draw dream dress drift drill drink drip drive drop drown dry
  dump dwell earn ease eat echo edit educate elect eliminate embed embrace emerge emit emphasize employ enable enclose
  encode encounter encourage encrypt end endure energize enforce engage enhance enjoy enlarge enrich ensue ensure
  enter entertain envelop equal equip erase erode erupt escape establish estimate evaluate evaporate evolve examine
  exceed exchange excite exclude execute exercise exert exhaust exhibit exist expand expect expend expire explain
  explode exploit explore export expose express extend extract face facilitate fade fail fall fasten fatten favor
  favour fear feature feed feel ferment fertilize fetch fight fill filter finish fit fix flash flatten flavor flavour
  flee flex flicker flip float flood flourish flow flush fly foam focus fold follow forbid force forecast foresee
  forget forgive form fracture free freeze freshen frighten fry fuel fulfil fulfill function furnish fuse gain gather
  gauge generate give glide glow glue go govern grab grant grasp graze greet grind grow guarantee guard guess guide
  gush halt halve hammer handle hang happen harden harm harvest hasten hatch hate haul have heal hear heat heel help
  hesitate hide hinder hint hire hit hold hop hope hover hunt hurry hurt identify ignite ignore illustrate imagine
  imitate immerse impact imply import impose impress imprison improve include incorporate increase incur indicate
  induce infer inflate influence inform inhabit inherit inhibit initiate inject injure insert insist inspect inspire
  install instruct insulate insure integrate intend interact interfere interpret interrupt intersect introduce invade
  invent invert invest investigate invite invoke involve irritate isolate issue itch jam jerk join judge jump justify
  keep kick kill kiss kneel knit knock know lack lag last laugh launch lay lead leak lean leap learn leave lend
  lengthen lessen let liberate lick lie lift lighten limit link list listen live load locate lock lodge look
  loosen lose love lower lubricate magnify maintain make manage manipulate manufacture map mark marry mask match
  matter mature maximize mean measure meet melt mend mention merge migrate mimic mince minimize mirror mislead miss
  mix moan modify modulate moisten monitor motivate mount mourn move multiply murmur name narrow need neglect
  negotiate neutralize nod notice nourish obey oblige obscure observe obstruct obtain occupy occur offend offer omit
  ooze open operate oppose oppress optimize orbit order organize originate oscillate outlast outlive outperform
  outweigh overcome overflow overheat overlap overlook overwrite owe own pack paddle paint participate pass paste
  pause pay peak peel penetrate perceive perform perish permit persist persuade pick pierce pitch pivot place plan
  play plead please plug plunge point poke polish polymerize populate pose possess postpone pour practice practise
  praise pray preach precede precipitate predate predict prefer preserve preside press pretend prevail prevent prick
  print proceed process proclaim produce prohibit prolong promise propagate propel propose prosecute prosper protect
  prove provide provoke prune publish pull pulsate pulse pump punch punish purchase purify pursue push put qualify
  query quicken quit quote radiate raise rally ramp rank rattle reach react read rebuild recall receive recognize
  recommend reconcile record recover recur recycle redeem redirect redistribute reduce refer reference refill refine
  reflect refresh refund refuse regain regard regenerate regret regulate reinforce reject relate relax release relieve
  relocate rely remain remark remedy remember remind remit remove render renew rent reorganize repair repay repeat
  replace replay replenish report represent reproduce require rescue resemble reserve reset reshape reside resist
  resolve resort respect respond rest restore restrict result resume retain retard retire retreat retrieve return
  reuse reveal reverse review revolve reward ride ring rinse ripen rise risk roar roast rob rot rotate round row rub
  ruin rule run rush rust sacrifice sag sail satisfy saturate save say scale scan scatter schedule scold scoop score
  scrape scratch scream scrub search secure see seek seem seep seize select sell send separate serve set settle sew
  shade shake shape share sharpen shatter shave shed shelter shield shift shine shiver shock shoot shop shorten shout
  show shrink shut sift sigh sign signal simmer simplify simulate sing sink sip sit sketch skid skim skip slam sleep
  slice slide slip slow smash smell smile smoke smooth snap sneeze soak soften solidify solve soothe sort sound spare
  spawn speak specialize specify spend spill spin split spoil spray spread sprout squeeze stabilize stack stain stand
  stare start startle starve state stay steam steep steer stick stiffen stimulate sting stir stitch stop store
  straighten strain strap strengthen stretch strike strive stroke struggle study submerge submit subscribe substitute
  subtract succeed suck suffer suggest suit summarize supervise supply support suppose suppress surface surround
  survive suspect suspend sustain swallow swap swear sweat sweep sweeten swell swim swing switch symbolize synchronize
  tackle take talk tan tap taper target tarnish taste teach tear tell tempt tend terminate test thank thaw thicken
  think threaten thrive throw thrust tick tickle tie tighten tilt tire toast tolerate toss touch tow trace track trade
  train transcribe transfer transform transfuse translate transmit transport trap travel treat treble tremble trigger
  trim trouble trust try tuck tug tumble tune turn twinkle twist undergo underlie understand undertake undo unfold
  unite unload unlock unpack unroll untie update upload upset urge use utilize validate vanish vaporize vary ventilate
  venture verify vibrate violate visit volunteer wait wake walk wander want warm warn warp wash waste watch weaken
  wear weave weep weigh welcome whip whisper whistle widen win wind wipe wither withstand wonder work worsen wrap
  wreck wrestle wrinkle write yell yield zoom`,
);
