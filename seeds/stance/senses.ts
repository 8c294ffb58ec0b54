/** Groups of words that mean much the same to a coder, for the learned coder: it learns from groups beside groups ("own", "against", "fuel"),
 * so that words that no example has still count. Lower case; `*` leaves a word's end open, `_` joins a phrase. A word may stand in several groups. */
export const senses: Readonly<Record<string, string>> = {
  // whose it is
  own: 'own our ours homegrown home-grown home domestic domestically national nationally native local locally sovereign* self-sufficien* self-relian* self-determin* independen* autonom* in-house indigenous made_here built_here at_home homeland mother-tongue mother_tongue vernacular self-governing self-rule under_our on_our inside_our within_our patriot* emancipat*',
  foreign:
    'foreign* overseas abroad import* offshore elsewhere outsid* somebody_else someone_else somebody_else’s another_country another_continent other_people other_people’s stranger* hyperscal* silicon_valley seattle california virginia redmond multinational* transnational* big_tech tech_giant* american americans external* far_away distant across_the_ocean across_the_sea across_the_border hemisphere extraterritorial washington',
  depend:
    'depend* rely relies relied relying relian* rent rents rented renting rental lease* leasing tenan* landlord* borrow* subscri* beholden hostage* mercy leash* lock-in lock_in locked_in locked_into captive* hooked addict* vassal* client_state umbilical chokehold choke_point chokepoint stranglehold bottleneck at_the_mercy tether* shackle* bondage servitude serfdom subordinat* subjugat* dictate* monopol* oligopol* crutch* trapped exit_clause switch_provider* held_to_ransom ransom permission',
  cutoff:
    'cut_off cut_us_off cutting_off switch_off switched_off switch_us_off switches_off turn_off turned_off unplug* pull_the_plug kill_switch revok* suspend* off-switch off_switch withhold* sanction* blackmail* dark goes_dark lights_out disconnect* terminat* deplatform*',
  control:
    'control* govern owns owned owning ownership keys jurisdiction court courts custody custodian* steward* oversight command* decide* deciding decision* in_charge answerable accountab* reins levers mandate* supervis* say-so have_a_say final_say authority hold_the steer*',
  build:
    'build* built train trains trained training develop* invest* fund funds funded funding finance* creat* construct* establish* found launch* produc* manufactur* assembl* cultivat* grow hire* recruit* nurtur* start-up* startup* procure* procurement',
  border:
    'border* localis* localiz* residen* soil territor* frontier* leave_the_country leaves_the_country within_the_country repatriat* come_home bring_home brought_home stay_here stays_here stay_in stays_in kept_here on_the_island cross-border archive* records registr* dossier* files patient* census genom*',
  autarky:
    'autark* self-relian* isolat* go_it_alone going_it_alone reinvent* wheel duplicat* vanity fortress* wall walls walled moat island protectionis* nationalis* chauvinis* flag flags pride nostalg* prestige_project white_elephant parochial* provincial* second-rate third-rate mediocre inferior obsolete outdated museum catch_up toy toys pet_project balkani* fragment* splinter* garage',
  bestforeign:
    'best_available off_the_shelf off-the-shelf world-class world_class world’s_best state_of_the_art state-of-the-art cheaper cheapest affordable economies_of_scale scale interdepend* comparative_advantage specialis* division_of_labour open_market* global_market* free_trade trade_partner* whoever_makes whatever_works what_works shop_around buy buying bought purchas* plug_in proven ready-made join_forces frictionless free_flow flow_freely borderless no_passport',
  language:
    'language* dialect* tongue* speech grammar alphabet accent cultur* heritage tradition* ancest* elders folklore textbook* histor* proverb* poet* song* identity worldview memory stories story literature idiom* minority',
  // danger and defence
  guard:
    'secur* protect* safeguard* guard* lock locks vault* safe encrypt* cleared clearance* classified secrec* secret* vet vetted vetting screen* access_control* access_rights password* airgap* air-gap* air_gap* firewall* fortif* harden* shield* bolt bolted seal* compartment* restrict* zero_trust zero-trust background_check* two-person authenticat* credential* permissions watermark* provenance perimeter fence* tripwire* contain containment need-to-know inspect*',
  adversary:
    'adversar* enem* rival* hostile foe foes opponent* spy spies spying espionage intelligence_service* foreign_service* beijing china chinese moscow russia* kremlin tehran iran* pyongyang north_korea* dictator* autocra* authoritarian* regime regimes tyran* junta communist other_side bad_actor* malicious criminal* crook* thief thieves terror* extremis* insurgent* saboteur* mole moles infiltrat* cartel* gang gangs',
  attack:
    'attack* hack* steal* theft* stolen stole leak* breach* intru* sabotag* ransomware malware weapon* bomb* bioweapon* pathogen* virus* toxin* misus* abus* exploit* phish* fraud* deepfake* disinformation poison_the backdoor* back_door* exfiltrat* tamper* kidnap* assault* invade* invasion jailbreak* wrong_hands fall_into_the hijack* smuggl* compromis*',
  military:
    'army armies militar* soldier* troop* defence defense defend* war wars warfare warfight* battle* drone* missile* deterr* general* navy naval fleet brigade* battalion* pentagon armed armed_forces nuclear_weapon* warhead* commander* sergeant* officer* air_force targeting munition* submarine* radar* frontline trench* combat* veteran* cadet* nato ammunition strategic* national_security',
  race: 'race races racing ahead lead leads leader* leadership behind second_place win wins winning won lose loses losing lost overtak* catch_up fall_behind falling_behind outpac* outrun sprint* dominan* supremac* edge head_start first_place come_second coming_second finish_first arms_race get_there_first gets_there_first compet* rivalry surviv* existential advantage superior* parity conquer* finish_line contest',
  exportcontrol:
    'export_control* export_ban* export_rule* embargo* licens* licence* licensing chip chips semiconductor* lithograph* entity_list denial ban bans banned banning blacklist* restriction* shipment* chokepoint* end-user end-use diversion quota* accelerator* gpu* wafer* fab fabs',
  open: 'open openly openness open-source open_source open-weight* open_weight* publish* publicat* transparen* share shares shared sharing exchange* collaborat* cooperat* co-operat* peer_review* scientific science scientist* replicat* commons communit* free freely download* disclos* daylight sunlight libre',
  hype: 'hype* exaggerat* overblown overstat* inflat* scare* scaremonger* panic* alarmis* alarm paranoi* bogeym* bogey phantom* imaginary imagin* hysteri* fearmonger* fear-mongering myth* fantas* fiction sci-fi thriller* theatre theater theatrical* pretext* excuse* spook* ghost* ghosts hobgoblin* cold_war jingois* chest-thumping sabre-rattling war_drum* drumbeat* dressed_up cry_wolf crying_wolf wolf nonsense nonexistent non-existent invented melodrama* apocalyp* doomsday doom hollow hot_air straw_man mirage rhetoric slogan* fairy_tale* nightmare_scenario*',
  risk: 'risk* danger* hazard* threat* catastroph* test tested testing tests evaluat* red_team* red-team* assess* audit* certif* pre-release before_release before_deployment vulnerab* safety unsafe exposed exposure weakness* loophole* gap gaps hole holes negligen* careless* insider* incident*',
  weights:
    'weights weight_file* checkpoint* parameters model_file* frontier_model* frontier crown_jewel* blueprint* recipe* source_code trade_secret*',
  surveil:
    'surveil* watch* wiretap* eavesdrop* listen* snoop* monitor* track* camera* face_recognition facial_recognition listening_post* data_grab harvest*',
  // influence abroad
  influence:
    'influence* soft_power sway persua* hearts minds goodwill good_will friendship* friend friends befriend* prestige* standing reputation* admir* respect* clout leverage charm* appeal attract* seduc* trust trusted loyal* affection gratitude sympath* image magnet* heard listened voice_in_the seat_at_the_table relevance ambition role_model example_to shine soft hegemon* sphere_of_influence sphere orbit',
  diplomacy:
    'diploma* embass* ambassador* envoy* summit* foreign_ministr* foreign_minister* foreign_policy foreign_office alliance* ally allies allied coalition* bloc blocs treaty treaties memorandum memoranda accord accords pact* bilateral multilateral* united_nations communique* statecraft geopolit* delegation* attache* consul* state_visit*',
  partner:
    'partner* partnership* cooperat* co-operat* collaborat* joint jointly together members club neighbour* neighbor* like-minded kindred brother* sister* solidarity host hosts guest* beneficiar* recipient* offer offers offered offering package* bundle*',
  export:
    'export* spread* distribut* deliver* ship ships shipped shipping donat* gift* give gives giving gave grant grants lend lends lending loan* aid scholarship* fellowship* exchange_student* train_their teach* taught volunteer* install* promot* market* sell sells selling sold bring_to carry carries carried send sends sent roll_out outreach showcase* roadshow* bring_our take_our our_models_to',
  standards:
    'standard* norms norm rule-book rulebook set_the_rules write_the_rules writes_the_rules writing_the_rules values democra* liberal liberty freedom* free_world human_rights charter* benchmark* protocol* convention* guideline* principle* template* example working_group* interoperab* certification committee* ethic*',
  colonial:
    'coloni* neocoloni* neo-coloni* empire* imperial* charm_offensive bait hook hooks strings strings_attached trap traps trojan debt debts patron* brib* flatter* missionar* propaganda puppet* satellite* pawn* conquest* conquistador* plunder* extract* exploit* buy_our buying_our buys_loyalty brochure* photo photograph* public_relations advert* billboard* smile* handshake* ribbon* glossy sales_pitch salesm* shop_window client_states tribute* beads glass_beads trinket* paternalis* patroni* condescen* puppet leash soft_glove velvet',
  abroad:
    'africa* asia* pacific gulf caribbean latin_america* global_south developing third_countr* third_world poorer kenya* nigeria* ghana* india* indonesia* vietnam* brazil* chile* peru* mexic* kazakh* uzbek* balkan* ukrain* europe* japan* korea* canad* austral* emirat* saudi* qatar* egypt* morocc* france french german* brit* world world’s worldwide global* capitals continents continent nations countries',
  choice:
    'partner_of_choice of_choice preferred first_choice go-to welcome_mat think_of_us turn_to_us come_to_us look_to_us reach_for',
  // power, water, air
  power:
    'electric* electricity power energy grid grids megawatt* gigawatt* kilowatt* terawatt* watt watts joule* substation* load loads voltage* transformer* transmission interconnect* blackout* brownout* kilowatt-hour* consumption pylon* utility utilities appetite hungry guzzl* energy-hungry peak meter meters',
  fossil:
    'coal gas diesel turbine* oil lignite fossil methane peat generator* smokestack* chimney* burn burns burned burning burnt combustion furnace* peaker* peaking pipeline* fracking petrol boiler* flare* flaring drill* stack stacks exhaust fuel fuels plant plants',
  clean:
    'solar wind renewable* hydro* geothermal clean cleaner cleanly cleanest cleaned nuclear reactor* battery batteries efficien* net_zero net-zero zero-carbon carbon-free carbon-neutral green greener greening recycl* waste_heat district_heating heat_pump* offset* decarboni* low-carbon sustainab* panels turbines_at_sea sunlight tidal frugal* closed-loop retrofit* insulat* dry_cooling sewage treated grey_water off-peak',
  water:
    'water waters aquifer* groundwater river* lake* well wells reservoir* drought* cooling cool cooled tap taps litre* liter* gallon* spring springs evaporat* thirst* irrigat* dry dries dried parch* rainfall wetland* creek* brook* stream basin* bucket* drink* dam dams glacier* fish*',
  pollute:
    'emission* emit* carbon co2 pollut* smog soot fumes asthma inhal* lung* breath* climate warming greenhouse footprint* environment* planet* ecolog* noise hum nitrogen particulate* toxic* dirty dirtier dirtiest smoke* smok* haze stench heat heatwave* waste landfill e-waste degrad* biodivers* habitat* nature paris_agreement atmosphere* air tonne* tons',
  bills:
    'bill bills tariff* rates ratepayer* household* customers surcharge* pensioner* homes winter afford_heating heat_their price_of_electricity socket queue* connection* backlog waiting_list',
  land: 'village* farm* neighbourhood* neighborhood* forest* valley* orchard* field fields sheep cattle flock herd* bird* bees meadow* mountain* island* coast* beach* harvest* crop* orchards residents town towns county counties suburb* shepherd* fisher* kids_cough grandchild* children',
  plant:
    'data_cent* data-cent* datacent* server* hall halls campus* rack racks server_farm* compute computing comput* supercomput* hardware cluster* building_site hyperscale facility facilities infrastructure construction site sites warehouse* shed sheds chatbot* queries query prompts',
  ai: 'ai artificial_intelligence model models algorithm* machine machines system systems software platform* cloud clouds digital data chatbot* assistant* technolog* tech code stack robot* automat* neural learning intelligence application* tool tools',
  // what is said of it
  must: 'must demand* need needs needed insist* require* urgent* urge* urging immediate* at_once right_away today tonight ought shall should have_to has_to had_to got_to call_on call_for calls_for called_for calling_for imperative non-negotiable deadline without_exception no_exceptions no_exception obligat* compulsory mandatory binding full_stop period indispensable vital essential crucial decisive absolutely absolute never ever last_chance now_or_never no_time no_alternative at_all_costs any_price whatever_it_takes whatever_it_costs nothing_else unacceptable intolerable non_negotiable',
  stop: 'stop stops stopped stopping halt* end ends ended ban banned banning scrap* cancel* abolish* tear torn shut close closed withdraw* withdrew refus* reject* no_more not_one_more not_another moratorium* oppos* block* repeal* drop drops dropped throw_out kick_out keep_out send_home send_back hands_off get_out kill veto* resist* vote_against voted_against dismantl* prohibit* outlaw* forbid* forbidden strike_down cease* quit abandon* bury freeze frozen pause walk_away say_no said_no boycott* overturn* pull_out rip_up burn_the',
  allow:
    'allow* permit* lift lifted lifting relax* ease eased easing loosen* deregulat* cut_red_tape red_tape get_out_of_the_way remove_the fast-track* fast_track* speed_up accelerat* approve* approval waive* exempt* unleash* hurry faster quick* delay* slow* hold_back holding_back hold_us_back bureaucra* paperwork regulat* rule rules compliance',
  praise:
    'good great welcome* proud best better promis* success* benefit* gain* bless* wise wisely right rightly smart generous hope* strong* strength* help* valuable triumph* thrive* thriving flourish* love* glad pleased happy delight* brilliant excellent remarkable opportunit* progress prosper* pays_off paid_off pay_off worked works win-win reward* treasure* asset* encourag* celebrat* applaud* support* back_the favour* favor* recommend* honour* champion* cheer* gratef* thank* admirabl* sensible sound useful advantage* fortunate fair fairly commend* hail* defend* endors* embrac* praise* salut*',
  blame:
    'bad wrong wrongly fail* mistake* foolish absurd* harm* damag* hurt* cost costs costly wast* folly shame* scandal* disast* worr* fear* burden* suffer* trap naive naïve reckless cynic* lie lies lied lying betray* poison* ruin* wreck* destroy* weaken* undermin* backfir* stupid* ridicul* illusion* delusion* crippl* chok* strangl* stifl* suffocat* starv* punish* victim* sick* kill* drain* devour* swallow* squander* disgrac* outrag* madness mad insane hypocri* fig_leaf greenwash* insult* humiliat* dishonest* corrupt* greed* careless expensive useless pointless futile hollow crisis tragic tragedy sorry regret* complain* criticis* criticiz* condemn* denounc* deplor* blast* attack* scold* scoff* dismiss* mock* lament* accus* object* protest* doubt* sceptic* skeptic* grumbl* grievance*',
  small:
    'tiny negligible trivial minor rounding_error small smaller barely hardly peanuts fraction less_than drop_in_the manageable modest whin* hand-wringing handwringing luxury fuss fret* fretting nuisance perspective overstated exaggerated compared comparison insignificant marginal dwarfed pales modestly nothing_compared lose_sleep losing_sleep blip crumb* pinch sideshow distraction* irrelevan* misplaced not_the_problem no_problem obsess* bother* shrug* apologis* apologiz* apology sorry lectur* moralis* preach* purist* puritan*',
  worth:
    'worth price acceptable trade-off trade_off tradeoff bargain necessary sacrific* justif* outweigh* pays_for pay_for_itself balance balanced price_worth cheap_at price_of in_exchange evil lesser_evil cost_of',
  pledge:
    'pledg* commit* promis* guarantee* announc* will we’ll vow* resolve* determined plan plans planned aim aims goal goals target* by_2027 by_2028 by_2029 by_2030 by_2031 by_2032 by_2035 intend* undertake* swear swore sworn decided budget*',
  warn: 'warn* caution* otherwise unless or_else lest without if_we_do if_we_don’t if_we_fail end_up ends_up wake_up before_it one_day sooner_or_later beware careful predict* too_late sleepwalk* cliff writing_on alarm_bell* red_flag* consequence* recipe_for',
  hedge:
    'may might could perhaps maybe depends remain* time_will_tell wait_and_see unclear uncertain* jury_is jury verdict undecided don’t_know torn two_minds both either either_way one_hand other_hand cuts_both both_ways mixed divided whether half half-hearted in_equal on_balance equal equally ambivalen* ambigu* contradict* paradox* as_well_as can’t_say couldn’t_say cannot_say can’t_tell no_verdict not_sure unsure unresolved weigh* wonder* question_is open_question two-sided double-edged sword dilemma* at_once_a somewhere_between in_part partly partial* mostly sometimes not_yet so_far',
  concede:
    'true granted course yes admittedly understand fair no_doubt sure although though while even_if grant concede* conced* acknowledg* accept* certainly indeed agree* okay fine',
  turn: 'but yet however nevertheless nonetheless still instead rather except only_that even_so all_the_same that_said at_the_same_time on_the_other and_yet then_again',
  not: 'not no n’t never nobody none neither nor cannot without hardly scarcely nothing nowhere refus* fail_to failed_to lack* unable',
  condition:
    'if unless provided as_long_as only_if once until condition* depends_on assuming so_long_as in_case whenever',
  reported:
    'they_say critics supporters proponents opponents reportedly claim* allege* some_say according argue* believe* view views opinion spokes* stat* rumour* quoted summaris* summariz* described considers wants wanted would_like',
  fact: 'signed opened filed scheduled percent per_cent phase square metre* quarter quarterly fiscal tender tendered vote* hearing* agenda deadline* monday tuesday wednesday thursday friday january february march april june july august september october november december million* billion* crore annex* clause* paragraph minutes staff employees vacancies rated capacity inaugurat* commission* average approximately shortlisted bids bidder* copies stock shares revenue earnings dividend* delivered completed budgeted invoice* warranty version update* parameter* tokens users customers',
  money:
    'money cost* budget* subsid* tax taxes taxpayer* profit* wage* jobs job salary salaries econom* growth invest* dollar* euro euros fee fees',
  firm: 'company companies firm firms vendor* supplier* provider* corporation* corporate operator* developer* boardroom* shareholder* contractor* contract contracts investor* conglomerate* billionaire* entrepreneur* founder* industry',
  state:
    'state states government* ministr* parliament* minister* president* nation nations nation’s country countries country’s public agency agencies authorit* regulator* municipal* city republic kingdom province* senate congress law laws legislat* statute* constitution* commission*',
  people:
    'people citizen* children child pupil* patient* worker* student* famil* pensioners grandmother* voter* farmers nurses teacher* doctors users women men young youth generation*',
  science:
    'research* universit* professor* laborator* lab labs discover* innovat* experiment* academ* scholar* graduate* talent* engineer* developer* knowledge skills',
  medical:
    'hospital* clinic* doctor* nurse* disease* cancer drug* diagnos* school* classroom* lesson* teacher* judge* police prison* traffic weather tutor*',
}
