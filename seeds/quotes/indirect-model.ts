/** Weights of the model of reported speech, made by src/quotes/indirect-train.ts from PolNeAR 1.0 (train); not to be edited by hand. */
// biome-ignore format: data
export const indirectWeights = "# site\n\
-20 0\n\
-9 s colon\n\
-9 l :\n\
-9 w :\n\
-9 lf : PUNCT0\n\
-9 sf colon PUNCT0\n\
-38 ln : the\n\
3 lp : PROPN\n\
63 sp colon PROPN PROPN\n\
-22 n the\n\
-6 p PROPN\n\
23 p2 PROPN PROPN\n\
8 lu : name\n\
8 su colon name 0\n\
17 st colon - name\n\
4 v colon 16 -\n\
-6 lv : -\n\
11 b 4\n\
-38 np PROPN PUNCT0 the\n\
-12 gl : NP\n\
-5 oh NAME\n\
-36 ohl : NAME\n\
-37 s think\n\
20 w view\n\
-84 sf think PROPN0\n\
14 n from\n\
-49 p2 the PROPN\n\
-17 su think none 0\n\
3 lt view -\n\
-31 st think - none\n\
4 v think 8 -\n\
-17 b 8\n\
23 gb think 0 N:N\n\
-11 gs none 0 PPN\n\
-13 oh -\n\
16 ohl view -\n\
-21 s speak\n\
-3 l mock\n\
-14 w mocked\n\
10 sf speak VERBed\n\
-14 p we\n\
-22 st speak - I\n\
-10 v speak 32 -\n\
-43 b 16\n\
61 gb speak ed NPN,N\n\
-3 c mock -\n\
17 s tell\n\
13 l tell\n\
-92 n us\n\
-40 su tell far 0\n\
-36 st tell - far\n\
-29 v tell 8 -\n\
15 lv tell -\n\
-83 gs far 0 NoV\n\
-54 uh 0 it\n\
13 c tell -\n\
-9 s other\n\
6 lf debate NOUN0\n\
-13 sf other NOUN0\n\
-13 ln debate in\n\
-38 lp debate PROPN\n\
-19 sn other in PROPN\n\
-14 sp other PROPN PROPN\n\
-3 n in\n\
-41 su other none 0\n\
-13 lt debate -\n\
-49 st other - none\n\
-13 lv debate 8\n\
-31 ohl debate NAME\n\
-7 uh 0 debate\n\
15 l say\n\
7 w say\n\
-7 lf say VERB0\n\
-14 sf say VERB0\n\
-20 ln say about\n\
3 sn say about DET\n\
-10 n about\n\
24 su say they 0\n\
8 v say 8 -\n\
8 lv say -\n\
34 b 2\n\
-56 uh 0 they\n\
15 c say -\n\
-11 l figure\n\
-20 sf think VERBs\n\
-12 n that\n\
21 p he\n\
-12 su think he s\n\
12 gb think s N\n\
-13 uh s he\n\
-11 c figure -\n\
-21 n —\n\
-20 su other far 0\n\
-52 st other - far\n\
-74 b 32\n\
-44 ohl debate -\n\
-69 sf say NOUNs\n\
-4 p on\n\
-40 lu point far\n\
-31 su say far s\n\
-10 lt point -\n\
-23 st say - far\n\
7 v say 0 -\n\
-13 lv point -\n\
3 ga say \n\
-12 gs far s \n\
-30 s show\n\
-16 l demonstrate\n\
-19 w demonstrated\n\
-19 lf demonstrate VERBed\n\
-3 sf show VERBed\n\
-3 p2 ADJ NOUN\n\
-9 su show thing ed\n\
-15 st show 1 thing\n\
-19 v show 16 2\n\
27 np NOUN VERBed that\n\
-16 c demonstrate -\n\
6 w seeking\n\
5 lf seek VERBing\n\
-30 sf other VERBing\n\
-38 ln seek the\n\
-36 sn other the NOUN\n\
25 p before\n\
-24 lu seek far\n\
-30 su other far ing\n\
-4 lt seek -\n\
-3 lv seek -\n\
31 ga other N\n\
-8 gs far ing N\n\
3 l remind\n\
-32 w reminds\n\
-32 lf remind VERBs\n\
-14 sf tell VERBs\n\
5 sp tell PROPN PROPN\n\
-14 st tell - name\n\
7 uh s NAME\n\
3 c remind -\n\
11 sf say VERBed\n\
10 ln say ,\n\
7 sn say , Q\n\
-8 n ,\n\
-4 p she\n\
4 su say he ed\n\
6 st say - he\n\
-5 v say 2 -\n\
11 ga say ,Q\n\
9 ohl say -\n\
5 uh ed she\n\
-14 l fire\n\
-8 w fired\n\
8 ln fire from\n\
34 sn speak from PRON\n\
-31 p VERB\n\
-5 su speak far ed\n\
-12 lt fire -\n\
-39 st speak - far\n\
-53 v speak 8 4\n\
-18 lv fire 4\n\
-43 gs far ed PNA\n\
22 uh ed NAME\n\
-14 c fire -\n\
25 w thinks\n\
3 lf think VERBs\n\
-4 lu think he\n\
51 b 1\n\
-11 w defending\n\
-11 lf defend VERBing\n\
-27 sf speak VERBing\n\
-7 ln defend the\n\
-82 p than\n\
-44 p2 ADJ than\n\
-8 su speak far ing\n\
-3 oh nation\n\
-6 l observe\n\
-8 sn say , DET\n\
-5 sp say PROPN PROPN\n\
3 su say name ed\n\
-6 lt observe -\n\
6 st say - name\n\
37 np PROPN VERBed ,\n\
14 gs name ed ,NA\n\
-6 c observe -\n\
-17 s noun\n\
-15 w ideas\n\
-15 lf idea NOUNs\n\
-31 sf noun NOUNs\n\
-6 lp idea ADJ\n\
-31 n NUM\n\
-7 p ADJ\n\
-14 lu idea none\n\
-27 su noun none s\n\
-18 lt idea -\n\
-15 st noun - none\n\
3 lv idea -\n\
8 ga noun N\n\
6 gs none s N\n\
-75 oh ago\n\
-55 l reflect\n\
-21 sf show VERB0\n\
18 ln reflect on\n\
7 n on\n\
-31 p to\n\
-53 p2 ADJ to\n\
-14 lu reflect thing\n\
-4 v show 16 8\n\
-53 lv reflect 8\n\
-6 gs thing 0 PNt\n\
-55 c reflect -\n\
-20 l set\n\
-17 sf other VERB0\n\
-10 n off\n\
-21 p who\n\
-54 p2 PROPN who\n\
-6 v other 16 8\n\
-142 gl set PN\n\
-5 uh 0 who\n\
-20 c set -\n\
-12 sf noun NOUN0\n\
-69 p -\n\
-21 p2 NOUN -\n\
-6 su noun none 0\n\
5 v noun 8 1\n\
-8 uh 0 reaction\n\
-5 lp word ADJ\n\
-6 sn noun at DET\n\
-16 n at\n\
-3 lu word none\n\
12 lt word -\n\
-18 v noun 32 16\n\
25 gl word PN\n\
18 gb noun s N\n\
18 gg N PNP noun\n\
-13 n ADJ\n\
-14 p2 NUM PROPN\n\
18 ga other NPN-\n\
8 gb other 0 NPN\n\
-109 gg NPN NPN other\n\
-31 gs none 0 NPN\n\
-42 w thinking\n\
-3 lf think NOUNing\n\
-16 sf think NOUNing\n\
-33 p2 NOUN ADJ\n\
23 lu think none\n\
-30 v think 16 8\n\
-16 gl think PN\n\
-3 ohl think NAME\n\
5 lf know VERB0\n\
-12 sf think VERB0\n\
14 ln know ADV\n\
-17 n ADV\n\
3 lt know 4\n\
-6 v think 8 4\n\
-15 ga think NtAA\n\
-42 uh 0 we\n\
-27 w called\n\
-22 lf call VERBed\n\
-6 sp speak - PROPN\n\
-19 n them\n\
-38 p2 — PROPN\n\
6 lu call name\n\
13 su speak name ed\n\
19 lt call -\n\
-21 v speak 4 -\n\
17 lv call -\n\
-27 gs name ed NPN\n\
-28 oh them\n\
-108 l finish\n\
-27 sp speak A ADV\n\
-5 p2 had ADV\n\
-82 lt finish -\n\
-31 st speak - he\n\
-108 c finish -\n\
-10 sp noun V his\n\
-47 p2 VERB his\n\
26 v noun 8 4\n\
-29 ohl word -\n\
-27 l dream\n\
-9 sf think NOUN0\n\
-14 n VERB\n\
-31 p ’s\n\
-69 p2 PROPN ’s\n\
-13 lt dream -\n\
-27 c dream -\n\
-36 l underscore\n\
4 sn say the NOUN\n\
30 p2 in PROPN\n\
-78 lu underscore name\n\
-41 lv underscore 4\n\
-110 b 64\n\
19 np PROPN VERBed the\n\
-36 c underscore -\n\
-45 n :\n\
-5 lt know -\n\
-7 st think - I\n\
44 gb think 0 N\n\
5 ohl know -\n\
5 w asking\n\
6 lf ask VERBing\n\
13 sf tell VERBing\n\
4 sp tell A be\n\
-40 p be\n\
6 p2 might be\n\
19 ohl ask -\n\
8 w look\n\
17 ln look to\n\
-42 lp look NOUN\n\
-44 sn other to PRON\n\
-7 n to\n\
-23 su other thing 0\n\
-7 lt look -\n\
-13 st other - thing\n\
-17 v other 16 8,\n\
11 lv look 8,\n\
-37 n NOUN\n\
-85 p the\n\
5 lu consensus none\n\
6 v noun 32 8\n\
-10 gs none s NPN\n\
62 oh view\n\
28 lf view NOUN0\n\
-13 sp noun DET NOUN\n\
-3 p2 the NOUN\n\
16 lv view 8\n\
13 ga noun PNwA\n\
-5 gl view PN\n\
-48 oh those\n\
-23 uh 0 view\n\
-7 sf other NOUNing\n\
-7 ln look at\n\
-11 sn other at DET\n\
-27 su other none ing\n\
12 v other 8 -\n\
-10 lv look -\n\
-28 ga other PN\n\
-86 oh year\n\
-6 l feel\n\
7 w feel\n\
4 lf feel VERB0\n\
-74 lp feel ,\n\
-58 sp think PROPN ,\n\
39 p ,\n\
23 p2 PROPN ,\n\
5 su think name 0\n\
-4 lt feel -\n\
7 st think - name\n\
-26 v think 2 -\n\
-5 ga think N\n\
28 gs name 0 N\n\
-112 oh way\n\
-6 c feel -\n\
-36 s adjective\n\
-10 l sure\n\
-10 w sure\n\
-10 lf sure ADJ0\n\
-19 sf adjective ADJ0\n\
-39 sn adjective of PRON\n\
-18 n of\n\
40 p2 , ADV\n\
-47 st adjective - thing\n\
-3 v adjective 4 -\n\
38 np ADV ADJ0 of\n\
-57 ga adjective N\n\
-26 gs thing 0 N\n\
-10 c sure -\n\
-4 l state\n\
-50 w state\n\
-249 lf state NOUN0\n\
-51 sf say NOUN0\n\
7 sn say NOUN .\n\
-68 sp say NOUN of\n\
-39 p of\n\
-10 p2 NOUN of\n\
-19 lu state far\n\
-12 su say far 0\n\
-16 lt state -\n\
15 ga say N\n\
-4 c state -\n\
-11 l see\n\
3 w see\n\
27 lf see VERB0\n\
11 p2 . you\n\
-5 lt see -\n\
-7 v other 64 4,\n\
6 gb other 0 N\n\
7 ohl see -\n\
-75 uh 0 you\n\
-11 c see -\n\
-14 l vote\n\
-164 w voters\n\
-43 lf vote NOUNs\n\
-30 sf other NOUNs\n\
-59 n have\n\
-9 p2 , ADJ\n\
-10 lu vote none\n\
-35 su other none s\n\
3 lt vote -\n\
-84 ohl vote -\n\
-12 uh s voters\n\
-14 c vote -\n\
-39 lv idea 8\n\
-20 p their\n\
-98 lu state none\n\
-40 su say none 0\n\
-40 st say - none\n\
-8 v say 64 4\n\
-6 ga say N&NA\n\
-35 gs none 0 N&N\n\
-62 uh 0 senator\n\
-60 p or\n\
-15 p2 NOUN or\n\
-33 v say 64 1\n\
-8 lv state 1\n\
-23 w vote\n\
-5 lf vote VERB0\n\
4 sp other V to\n\
-18 lu vote far\n\
-21 v other 32 4,\n\
-37 sf think VERBing\n\
-13 p not\n\
-21 st think - far\n\
-57 v think 32 1\n\
-26 uh ing they\n\
-37 w push\n\
-3 lf push VERB0\n\
12 ln push the\n\
3 lt push -\n\
-15 lv push -\n\
31 l according\n\
31 w according\n\
29 lf according VERBing\n\
-18 sf say VERBing\n\
-15 sn say their j\n\
16 n their\n\
-17 lu according far\n\
-4 su say far ing\n\
33 lt according -\n\
-5 v say 4 -\n\
3 lv according -\n\
-3 gl according N\n\
31 c according -\n\
3 sp noun P ADJ\n\
-31 np ADJ NOUNs ,\n\
-7 l want\n\
-22 lf want VERB0\n\
13 lp want you\n\
18 sp think h you\n\
-23 v think 32 8\n\
16 np you VERB0 to\n\
10 ga think oVNV\n\
-13 gl want oV\n\
-7 c want -\n\
-5 w sense\n\
-16 lf sense NOUN0\n\
-35 sn think of DET\n\
-44 sp think o VERB\n\
-21 p2 to VERB\n\
-11 su think far 0\n\
-76 lt sense -\n\
59 lv sense 4\n\
-24 np VERB NOUN0 of\n\
-54 oh ’\n\
-84 p2 of the\n\
-35 v other 16 1\n\
47 p2 NOUN —\n\
-47 lu look far\n\
-14 v other 4 -\n\
6 gs far 0 oN\n\
-10 s write\n\
-22 w post\n\
-36 lf post PROPN0\n\
-9 lp post PROPN\n\
-14 sp write DET PROPN\n\
-9 lu post none\n\
-10 su write none 0\n\
-16 lt post -\n\
-87 st write - none\n\
-25 v write 32 4\n\
-75 lv post 4\n\
-11 ohl post -\n\
-4 l quote\n\
-28 p can\n\
-12 p2 NOUN can\n\
-7 su say thing 0\n\
-13 lt quote -\n\
-10 st say - thing\n\
-10 v say 16 4\n\
-39 lv quote 4\n\
-4 c quote -\n\
67 sp say NOUN —\n\
-27 su say far ed\n\
-107 w states\n\
-77 lf state NOUNs\n\
-117 p NUM\n\
3 p2 in NUM\n\
-47 su say none s\n\
-4 uh s states\n\
-9 n with\n\
-40 v say 16 8,\n\
-6 ga say PN,N\n\
4 w votes\n\
-23 p2 NUM ADJ\n\
-12 v other 16 4,\n\
6 uh s votes\n\
-4 l add\n\
-20 sf say VERBs\n\
-13 sn say PROPN ,\n\
-12 n PROPN\n\
-48 lt add -\n\
-26 st say - other\n\
-3 v say 32 16,\n\
-4 c add -\n\
9 sn say , P\n\
24 gb say s N\n\
-38 sn noun , DET\n\
-15 lv vote -\n\
-68 gl vote N\n\
-42 l play\n\
-10 w play\n\
-12 sp other A not\n\
-17 st other 8 thing\n\
-13 v other 32 8,\n\
-3 uh 0 deal\n\
-42 c play -\n\
24 w rejected\n\
24 lf reject VERBed\n\
-12 sf think VERBed\n\
27 ln reject by\n\
28 n by\n\
15 p was\n\
-30 p2 that was\n\
-55 su think far ed\n\
-22 v think 16 16,\n\
48 np was VERBed by\n\
27 gl reject bN\n\
-58 gs far ed bN,\n\
20 uh ed deal\n\
-3 l continue\n\
-3 sf speak VERB0\n\
6 n not\n\
-28 p will\n\
-39 lu continue name\n\
-11 su speak name 0\n\
-55 lt continue -\n\
-21 lv continue -\n\
14 ohl continue -\n\
-3 c continue -\n\
-28 lt play -\n\
-11 v other 1 -\n\
-132 lv play -\n\
-153 gs far 0 \n\
-11 l laugh\n\
-3 sp speak j NOUN\n\
-39 n as\n\
-11 lt laugh -\n\
-33 st speak - none\n\
-22 v speak 32 2\n\
-11 c laugh -\n\
7 ln refer to\n\
-23 sn other to DET\n\
12 p2 PROPN ADV\n\
-3 su other name ing\n\
7 lt refer -\n\
-4 st other - name\n\
30 np ADV VERBing to\n\
12 gl refer oN\n\
-5 ohl refer NAME\n\
-4 uh ing NAME\n\
-52 sp other PROPN NOUN\n\
-31 n something\n\
18 p2 PROPN NOUN\n\
8 lv see -\n\
-44 gl see N\n\
-43 gg N N other\n\
-17 v noun 32 -\n\
6 l recall\n\
-6 w recall\n\
43 sn say , A\n\
-46 su say I 0\n\
-59 st say - I\n\
6 c recall -\n\
53 sp think h they\n\
9 p2 though they\n\
-20 su think they 0\n\
-35 st think - they\n\
14 lv want -\n\
3 np they VERB0 to\n\
-46 w ask\n\
-40 lf ask VERB0\n\
-23 p2 VERB .\n\
16 lu ask none\n\
-16 su tell none 0\n\
11 lv ask 8\n\
-35 gb tell 0 \n\
-98 uh 0 -\n\
-8 n is\n\
-16 l message\n\
-17 p her\n\
6 lt message -\n\
4 v noun 16 -\n\
19 lv message -\n\
20 np her NOUN0 of\n\
-55 gs none 0 N,N\n\
24 oh control\n\
35 uh 0 message\n\
-16 c message -\n\
14 v write 16 8,\n\
-7 lv post 8,\n\
-63 np PROPN PROPN0 ,\n\
-21 l hit\n\
-15 w hits\n\
-24 sf speak NOUNs\n\
-25 sp speak , which\n\
12 p which\n\
29 p2 , which\n\
-38 lu hit none\n\
-39 su speak none s\n\
-13 lt hit -\n\
9 oh they\n\
-21 c hit -\n\
-10 l issue\n\
-63 v other 32 2,\n\
-10 ohl issue -\n\
-10 c issue -\n\
7 ln issue of\n\
-10 sn other of DET\n\
-26 p2 to the\n\
-13 lv issue 8,\n\
9 np the NOUN0 of\n\
34 ga other N,VN\n\
-36 gl issue N,\n\
-14 gs none 0 N,V\n\
-28 uh 0 issue\n\
-25 w question\n\
-8 lf question PROPN0\n\
-120 sf speak PROPN0\n\
4 ln question :\n\
51 p2 NOUN .\n\
8 lt question -\n\
-20 lv question 2\n\
12 gl question :N\n\
-6 ohl question -\n\
7 sn speak a NOUN\n\
22 n a\n\
14 np you VERB0 a\n\
13 w calls\n\
6 lf call VERBs\n\
-14 sf speak VERBs\n\
23 sn speak himself DET\n\
-36 n himself\n\
-38 p2 NOUN who\n\
7 st speak - who\n\
-21 ga speak N\n\
5 gl call N\n\
-47 uh s who\n\
-8 l answer\n\
4 w answer\n\
-8 c answer -\n\
-9 w intended\n\
-9 lf intend VERBed\n\
-131 n )\n\
45 lu intend thing\n\
9 su think thing ed\n\
-12 lt intend -\n\
-5 st think - thing\n\
8 v think 16 -\n\
-17 ohl intend -\n\
-14 p and\n\
-24 lt repeat -\n\
-3 v say 16 -\n\
-37 w messages\n\
-27 lf message NOUNs\n\
24 p2 are VERB\n\
-33 lu message far\n\
-48 su noun far s\n\
-36 st noun - far\n\
-12 w nominate\n\
-12 lf nominate VERB0\n\
11 p2 is not\n\
-6 lu nominate far\n\
-25 ga other N&N\n\
-29 gs far 0 N&N\n\
-9 w nominating\n\
-9 lf nominate VERBing\n\
-23 gs far ing N-&\n\
-25 l struggle\n\
-15 sf other VERBs\n\
10 ln struggle to\n\
-21 sn other to V\n\
31 p2 his NOUN\n\
-102 su other people s\n\
-11 lt struggle -\n\
7 st other - people\n\
-20 lv struggle -\n\
-46 np NOUN VERBs to\n\
-4 ga other oVN\n\
44 gg NsN oVN other\n\
-16 uh s campaign\n\
-25 c struggle -\n\
31 w says\n\
8 lf say VERBs\n\
25 lp say NOUN\n\
-5 n it\n\
37 p2 ’s NOUN\n\
-16 su say name s\n\
-52 v say 16 1\n\
-24 lv say 1\n\
-3 ga say NAVN\n\
-20 gl say NA\n\
52 gg N NAV say\n\
8 oh it\n\
-4 ohl say it\n\
28 ln say the\n\
-7 lp say PROPN\n\
-29 lv say 2\n\
-24 np PROPN VERBs the\n\
7 sn noun of PRON\n\
29 sp noun P his\n\
-78 lt critique -\n\
30 np his NOUN0 of\n\
4 gb noun 0 NAVPN\n\
-23 gs none 0 N,P\n\
14 np ’s NOUN0 .\n\
4 gs none 0 \n\
-4 p2 ¶ PROPN\n\
-40 v say 16 2\n\
-14 gg N NAA say\n\
-38 oh campaign\n\
-47 ohl say campaign\n\
17 w reported\n\
9 lf report VERBed\n\
17 ln report by\n\
-53 sn say by PROPN\n\
-9 sp say A ADV\n\
-8 p2 was ADV\n\
-11 lu report name\n\
12 lt report -\n\
3 lv report -\n\
38 np ADV VERBed by\n\
8 gl report bN\n\
72 gb say ed NA\n\
38 p2 ∅ PROPN\n\
-5 np PROPN PROPN0 PROPN\n\
13 gl post N-\n\
-41 gs none 0 N-N\n\
22 n if\n\
20 p2 - PROPN\n\
26 ohl : -\n\
39 lf say PROPNs\n\
-28 v say 8 4,\n\
-23 lv say 4,\n\
21 gl say N,\n\
-37 gs none s N,N\n\
9 w believe\n\
13 lf believe VERB0\n\
23 sn think PROPN -\n\
-40 np not VERB0 PROPN\n\
-21 gs far 0 N-N\n\
-19 l document\n\
-35 p2 , the\n\
-52 lu document none\n\
-19 st show - none\n\
-4 v show 32 8\n\
36 ga show N-NP\n\
-6 gs none ed N-N\n\
-24 oh fact\n\
-19 c document -\n\
3 n will\n\
-38 v write 16 4,\n\
-55 gs none 0 ,NC\n\
-75 n and\n\
3 l promise\n\
-13 sn noun is r\n\
-7 sp noun C and\n\
-31 p2 VERB and\n\
-8 lt promise -\n\
-14 ohl promise -\n\
3 c promise -\n\
-7 l read\n\
12 sf show VERBs\n\
11 lp read NOUN\n\
-38 p2 VERB NOUN\n\
-8 su show thing s\n\
-37 st show - thing\n\
-25 v show 2 -\n\
11 ohl read -\n\
-7 c read -\n\
-16 st say 1 I\n\
-46 lv guess 1\n\
23 ln say NUM\n\
45 lp say ,\n\
21 su say it ed\n\
-12 v say 16 8\n\
13 lv say 8\n\
3 gl say N-\n\
23 oh six\n\
-4 uh ed it\n\
-57 p2 to ADV\n\
16 v other 32 -\n\
90 gb other 0 NVPo\n\
14 gs far 0 N,N\n\
-25 sp speak PROPN for\n\
-118 p for\n\
-43 p2 PROPN for\n\
-25 lu criticize far\n\
14 lv criticize -\n\
-38 np for VERBing PROPN\n\
-19 oh decision\n\
-12 l estimate\n\
4 w estimates\n\
5 lf estimate NOUNs\n\
-29 sn noun of DET\n\
-8 v noun 16 8\n\
9 np ADJ NOUNs of\n\
42 ga noun NAVN\n\
4 gg N NAV noun\n\
-12 c estimate -\n\
-17 l accept\n\
-36 lu accept name\n\
-25 su other name 0\n\
-40 ga other NPNo\n\
39 gb other 0 NA\n\
-3 gs name 0 NPN\n\
-17 c accept -\n\
26 sn write NOUN o\n\
-36 l threat\n\
-21 sn noun against PROPN\n\
-38 sp noun DET PROPN\n\
-18 lu threat none\n\
-14 lt threat -\n\
-3 np PROPN NOUNs against\n\
-16 ga noun PNoN\n\
-28 gb noun s PNoVN\n\
-36 c threat -\n\
-16 sp noun PROPN ’s\n\
-22 ln know NOUN\n\
-3 lp know NOUN\n\
-9 p2 - NOUN\n\
41 lu know thing\n\
-11 v think 16 4\n\
3 gs thing s NtN\n\
-4 l announcement\n\
-8 lu announcement none\n\
-24 v noun 32 2\n\
20 ga noun NVNV\n\
-12 gs none 0 NVN\n\
-4 c announcement -\n\
-6 l attention\n\
-6 w attention\n\
-43 sn noun to DET\n\
39 p2 VERB no\n\
-20 lu attention none\n\
8 v noun 8 -\n\
-4 ga noun oNPN\n\
6 gs none 0 oNP\n\
-9 uh 0 attention\n\
-6 c attention -\n\
-6 lt set -\n\
-44 v other 64 16\n\
-26 np to VERB0 the\n\
-18 n ’s\n\
-10 p2 that they\n\
38 ga other NtNA\n\
51 oh idea\n\
30 sn noun that PROPN\n\
28 sp noun V the\n\
-13 v noun 32 4\n\
17 ga noun tNAV\n\
26 gg NVN tNA noun\n\
11 l order\n\
-31 w order\n\
-73 sf other PROPN0\n\
3 lt order -\n\
-68 v other 32 0\n\
18 ohl order -\n\
11 c order -\n\
-29 sp other DET PROPN\n\
17 v other 16 16\n\
-10 np PROPN PROPN0 to\n\
-5 ga other oVNP\n\
-5 lv post 2\n\
-21 l expose\n\
9 sf other VERBed\n\
-52 sn other ADV j\n\
-21 sp other r been\n\
49 p2 ADV been\n\
-7 su other thing ed\n\
-3 st other 16 thing\n\
-21 c expose -\n\
14 sf tell VERBed\n\
32 sn tell that DET\n\
-79 p being\n\
8 v tell 16 16\n\
-87 ohl tell -\n\
-48 w forget\n\
26 sn think that DET\n\
-6 st think 1 none\n\
-87 v think 32 2\n\
-21 np ADV VERB0 that\n\
29 gb think 0 \n\
-27 w telling\n\
-3 lf tell VERBing\n\
16 ln tell the\n\
15 sn tell the NOUN\n\
-13 su tell far ing\n\
-36 np for VERBing the\n\
-24 gs far ing NPN\n\
-11 l willing\n\
-11 w willing\n\
-8 lf willing ADJing\n\
-8 sf adjective ADJing\n\
-6 ln willing to\n\
5 p are\n\
12 p2 they are\n\
-50 v adjective 16 2\n\
-11 c willing -\n\
-88 lf order NOUN0\n\
-12 lp order in\n\
-9 p in\n\
30 p2 VERB in\n\
-83 lu order far\n\
-63 np in NOUN0 to\n\
-44 uh 0 willing\n\
-31 n your\n\
63 p2 do n’t\n\
-16 gg NAx N,N think\n\
19 gs other 0 N,N\n\
-45 oh government\n\
-22 l brand\n\
-80 n you\n\
-69 lt brand -\n\
12 v speak 16 8\n\
-3 gs name 0 N&N\n\
-22 c brand -\n\
7 su say name 0\n\
4 lv accuse -\n\
19 gg &NA NPN say\n\
-8 oh you\n\
7 np PROPN PUNCT0 PROPN\n\
-30 w attacks\n\
-6 sf other PROPNs\n\
-15 lp attack PROPN\n\
-35 lu attack none\n\
4 lt attack -\n\
51 np PROPN PROPNs PROPN\n\
15 ohl attack NAME\n\
-3 l highlight\n\
-92 sf say PROPN0\n\
21 sn say PROPN PROPN\n\
5 ohl highlight NAME\n\
-3 c highlight -\n\
-14 sf noun PROPN0\n\
3 sp noun PROPN PROPN\n\
-58 gb noun 0 N:N\n\
26 lp suggest PROPN\n\
-24 sn say the PROPN\n\
13 lv suggest 4\n\
23 gb say ed PN,N\n\
-7 oh attacks\n\
-12 lf attack NOUNs\n\
-30 v noun 16 0\n\
-14 uh s attacks\n\
-5 ln highlight the\n\
14 sp say NOUN NOUN\n\
19 v say 16 16\n\
-59 uh 0 attacks\n\
-46 sp noun C the\n\
8 gs none 0 N(N\n\
-42 uh 0 threat\n\
-33 l ban\n\
-5 lu ban none\n\
-11 lt ban -\n\
-17 v other 64 -\n\
-7 lv ban -\n\
-8 gl ban PN\n\
-33 c ban -\n\
-10 sf show VERBing\n\
-12 lp demonstrate ADV\n\
-7 sn show the NOUN\n\
-8 lu demonstrate far\n\
-31 lt demonstrate -\n\
-21 st show - far\n\
-47 np ADV VERBing the\n\
20 gs far ing N-N\n\
10 w claims\n\
-10 ln claim the\n\
8 lp claim PROPN\n\
-15 w support\n\
-25 lf support VERB0\n\
-38 p2 NOUN to\n\
-4 su think thing 0\n\
13 lt support -\n\
-7 np to VERB0 ADJ\n\
-50 gs thing 0 NPN\n\
-16 uh 0 refusal\n\
-11 l focus\n\
-8 w focused\n\
-8 lf focus VERBed\n\
-14 ln focus on\n\
-30 sn other on DET\n\
9 sp other A ADV\n\
5 p2 are ADV\n\
-12 su other they ed\n\
-48 st other - they\n\
-8 v other 32 16\n\
-52 lv focus 16\n\
-27 np ADV VERBed on\n\
47 gb other ed NA\n\
-42 uh ed they\n\
-11 c focus -\n\
-34 v noun 16 16\n\
-5 gl opposition oV\n\
-17 gg VPN oVN noun\n\
18 uh 0 opposition\n\
-52 w list\n\
-57 lf list NOUN0\n\
-40 sn other . ¶\n\
-14 p2 - VERB\n\
3 lt list -\n\
-91 uh 0 people\n\
46 ln according the\n\
10 lp according ¶\n\
-14 p ¶\n\
-11 p2 . ¶\n\
53 lu according none\n\
3 su say none ing\n\
44 np ¶ VERBing the\n\
42 ga say N,Q\n\
24 gb say ing \n\
-3 uh ing -\n\
-44 ln point ,\n\
-40 p its\n\
-11 p2 VERB its\n\
-48 lv point 4,\n\
-44 gl point ,N\n\
-26 gs none 0 ,NV\n\
-25 uh 0 point\n\
16 w focuses\n\
-5 lf focus VERBs\n\
19 lv focus 16,\n\
-41 np PROPN VERBs on\n\
-37 l shoot\n\
-65 w shooting\n\
-83 lt shoot -\n\
-19 st speak - thing\n\
-16 np NOUN VERBing NOUN\n\
-37 c shoot -\n\
-21 p2 NOUN being\n\
22 su speak people 0\n\
-17 st speak - people\n\
-58 ohl shoot -\n\
4 sp speak NOUN to\n\
-21 v speak 1 -\n\
16 oh back\n\
11 ohl shoot back\n\
-18 su speak far 0\n\
-43 lf push NOUN0\n\
18 sp other V the\n\
28 ga other oVNo\n\
-8 gb other 0 VN\n\
-39 uh 0 push\n\
19 sp other o VERB\n\
-17 su other far s\n\
-68 lv name 4\n\
46 np VERB NOUNs on\n\
-23 gl name PN\n\
13 oh no\n\
-40 v other 64 16,\n\
-25 l reason\n\
-50 w reasons\n\
-5 lf reason NOUNs\n\
-45 lt reason -\n\
8 lv reason 8\n\
-25 c reason -\n\
-23 n ;\n\
-9 p2 ADV -\n\
-31 su show far ed\n\
-29 ohl document -\n\
-9 st noun 8 none\n\
-30 gs none 0 VPN\n\
-22 l begin\n\
-135 w begin\n\
-13 lf begin VERB0\n\
-35 lp begin NOUN\n\
-29 lu begin thing\n\
-32 v speak 32 1\n\
-22 c begin -\n\
-11 w add\n\
-11 lf add VERB0\n\
-13 lf allegation NOUNs\n\
-31 sn noun against DET\n\
-6 sp noun DET ADJ\n\
-7 v noun 16 16,\n\
52 np ADJ NOUNs against\n\
20 gb noun s NVN\n\
-27 gg NVN PNP noun\n\
-10 l respond\n\
-17 lu respond name\n\
-11 lt respond -\n\
-10 lv respond -\n\
42 gb say ed PN,&N\n\
-69 ohl respond -\n\
-10 c respond -\n\
-81 p that\n\
-17 p2 ADJ PROPN\n\
-36 lu want name\n\
-62 lt want 16\n\
-3 v think 64 8\n\
14 np PROPN VERB0 to\n\
-70 lf state PROPNs\n\
-54 lp state PROPN\n\
43 sp say DET PROPN\n\
3 l write\n\
8 w wrote\n\
8 lf write VERBed\n\
33 sf write VERBed\n\
-3 sp write PROPN PROPN\n\
-48 n Q\n\
9 lu write name\n\
15 su write name ed\n\
15 lv write -\n\
22 ga write Q\n\
42 gs name ed Q\n\
23 ohl write -\n\
3 c write -\n\
15 l note\n\
-27 w note\n\
-53 ln note :\n\
12 lu note none\n\
11 lt note -\n\
-36 gl note :N\n\
8 gb say 0 N\n\
15 c note -\n\
-20 w read\n\
-13 lf read VERB0\n\
-41 su show none 0\n\
-16 v show 8 -\n\
-44 gs none 0 N,&\n\
-50 oh here\n\
-29 sp other r PROPN\n\
-51 p2 ADV PROPN\n\
-5 gl expose NP\n\
26 gb other ed N\n\
-40 sf write VERB0\n\
19 ln write NOUN\n\
-5 su write thing 0\n\
-15 st write - thing\n\
30 gs thing 0 NoN\n\
-16 l reply\n\
18 sp noun PRON VERB\n\
-15 su noun far 0\n\
-8 lt reply -\n\
-10 np VERB NOUN0 to\n\
26 ga noun oNVN\n\
-26 gs far 0 oNV\n\
-16 c reply -\n\
-3 sf show NOUN0\n\
-90 p this\n\
-30 v show 16 8,\n\
24 gb show 0 N\n\
-10 np ADV VERBed the\n\
56 gb other ed N,N,\n\
-5 gs thing ed N\n\
6 w listing\n\
38 ln list the\n\
32 lu list none\n\
-39 v other 32 2\n\
45 lv list 2\n\
28 gl list NC\n\
32 oh facts\n\
-34 lp report NOUN\n\
-8 sn say by DET\n\
8 sp say DET NOUN\n\
32 lu report thing\n\
15 su say thing ed\n\
-42 np NOUN VERBed by\n\
-13 ga say bNPN\n\
-7 p it\n\
-10 su show it ed\n\
-91 v show 8 8,\n\
-15 v other 4 2\n\
7 w noted\n\
7 lf note VERBed\n\
5 lp note PROPN\n\
49 sp say , PROPN\n\
56 p2 , PROPN\n\
-4 sn think that NOUN\n\
-11 lu think far\n\
-14 gl think tN\n\
4 gs far ing tNA\n\
-5 w ignored\n\
-5 lf ignore VERBed\n\
-25 lp ignore ADV\n\
21 su other far ed\n\
-19 v other 8 2\n\
-7 np ADV VERBed NOUN\n\
-16 gs far ed NtA\n\
31 oh cases\n\
55 gb say ed N\n\
33 gs name ed ,Q\n\
-5 w added\n\
-5 lf add VERBed\n\
33 ln add ,\n\
-54 sp say Q he\n\
-71 p2 Q he\n\
45 ohl add -\n\
10 l refuse\n\
13 sp other NOUN ,\n\
8 p2 NOUN ,\n\
6 lu refuse thing\n\
12 np , VERBed to\n\
-12 ga other oVNh\n\
-12 gl refuse oV\n\
10 c refuse -\n\
-48 lp point NUM\n\
21 sn say of NOUN\n\
-80 uh s points\n\
-27 w credit\n\
7 lv credit -\n\
-71 sp say NOUN for\n\
-32 p2 NOUN for\n\
12 lt plead -\n\
-84 sp say Q PROPN\n\
-100 p2 Q PROPN\n\
-202 gb say ed QN\n\
13 gg QN ,Q say\n\
-41 sn say he A\n\
-24 n he\n\
8 lt say 16\n\
-19 v say 32 1\n\
-13 np PROPN VERBed he\n\
-7 ga say NAVo\n\
44 gb say ed ,N\n\
-24 gs name ed NAV\n\
5 oh he\n\
-28 sn say that PRON\n\
29 sp say . PROPN\n\
-9 st say 1 name\n\
-16 np PROPN VERBed that\n\
21 ga say tNAN\n\
20 gg N tNA say\n\
12 gs name ed tNA\n\
-22 w felt\n\
-26 sf think NOUNed\n\
-36 su think none ed\n\
9 lp conclude PROPN\n\
44 lu conclude name\n\
-10 np PROPN VERBed by\n\
-9 gs name ed bVN\n\
46 lp clear it\n\
41 sp adjective V it\n\
6 lt clear 4\n\
35 lv clear 8\n\
36 sp say . he\n\
-54 w looked\n\
-54 lf look VERBed\n\
-46 n over\n\
-39 su other I ed\n\
-10 st other - I\n\
-50 gl look PP\n\
-36 uh ed i\n\
6 ln say some\n\
6 lp say ADV\n\
-16 sp say & ADV\n\
-32 n some\n\
3 lu say far\n\
32 gs far ed N-N\n\
21 oh some\n\
77 ln view ,\n\
-88 sn noun , PRON\n\
18 sp noun NOUN of\n\
-5 np of NOUN0 ,\n\
7 l disagreement\n\
27 lu disagreement none\n\
9 lt disagreement -\n\
-13 v noun 16 4\n\
7 c disagreement -\n\
-3 sn say the j\n\
-6 gl say N\n\
-21 gs name ed N\n\
-11 su speak people ed\n\
6 ga speak ,Q\n\
-51 gb speak ed QN\n\
-45 lp court the\n\
5 p2 in the\n\
12 ohl court -\n\
24 l blast\n\
-11 n me\n\
5 p2 ADJ in\n\
35 lt blast -\n\
5 v speak 32 16,\n\
24 c blast -\n\
-10 lt defend -\n\
-10 v speak 16 8,\n\
7 gl defend N,\n\
-3 v tell 2 -\n\
11 ga tell N\n\
7 lu play he\n\
-3 su other he ing\n\
-24 st other - he\n\
-10 oh sort\n\
-12 uh ing he\n\
-61 l prepare\n\
-9 sp other PRON had\n\
-52 p had\n\
-41 lt prepare -\n\
8 np had VERBed a\n\
42 oh statement\n\
-61 c prepare -\n\
-46 ln statement to\n\
-7 lp statement ADJ\n\
-4 lu statement none\n\
-10 lv statement 4,\n\
-17 np ADJ NOUN0 to\n\
-38 gb noun 0 NAVN\n\
-61 sp show NOUN to\n\
-14 l decide\n\
-21 w decided\n\
-21 lf decide VERBed\n\
5 p but\n\
49 p2 , but\n\
-5 lu decide far\n\
24 st other 16 far\n\
-20 gl decide PN\n\
23 gs far ed PNo\n\
35 uh ed statement\n\
-14 c decide -\n\
-3 l address\n\
-72 su other thing s\n\
-3 v other 16 4\n\
16 lv address 4\n\
13 ga other NtVo\n\
17 oh issue\n\
-3 c address -\n\
-22 ln issue that\n\
-23 sn other that V\n\
-22 lt issue 1\n\
15 l seem\n\
18 ln seem to\n\
-16 lp seem that\n\
21 sp other NOUN that\n\
8 p2 NOUN that\n\
-43 lu seem far\n\
54 gs far ed oVN\n\
6 ohl seem -\n\
15 c seem -\n\
-6 lp say i\n\
-4 lu say I\n\
-11 su say I ed\n\
5 w began\n\
22 sn speak to C\n\
6 p2 ADV i\n\
-23 su speak I 0\n\
-34 lt begin -\n\
-35 uh 0 i\n\
-16 l speak\n\
-15 w speak\n\
-8 lf speak VERB0\n\
-21 lp speak to\n\
-17 n i\n\
-24 lt speak -\n\
-64 gs far 0 NVN\n\
-16 c speak -\n\
-62 w saw\n\
-72 lf see VERBed\n\
24 sn other PROPN '\n\
-20 lu see I\n\
-52 lv see 8\n\
11 l expect\n\
7 w expected\n\
10 lf expect VERBed\n\
-20 su think he ed\n\
11 lt expect -\n\
-53 st think - he\n\
11 c expect -\n\
-4 n my\n\
-29 su show other 0\n\
-59 st show - other\n\
-50 sn other NOUN -\n\
19 lv statement 4\n\
32 p2 , i\n\
20 lv say 1,\n\
10 gl say ,A\n\
-24 w trying\n\
-24 lf try VERBing\n\
-99 lt try -\n\
-16 gl try oV\n\
-6 w wanted\n\
-6 lf want VERBed\n\
-17 lp want ADV\n\
-24 sp think PRON ADV\n\
-34 lu want I\n\
-28 su think I ed\n\
-25 v think 16 16\n\
-4 lv want 16\n\
-35 np ADV VERBed to\n\
6 lp address to\n\
-61 sp other D to\n\
-33 lu address far\n\
-13 st other 8 far\n\
-13 np to VERBs the\n\
-55 oh concern\n\
-17 lp concern ADJ\n\
-28 lu concern none\n\
-7 v noun 8 2\n\
-35 np ADJ NOUN0 that\n\
16 ga noun tNAx\n\
-22 uh 0 concern\n\
3 l urge\n\
19 w urged\n\
19 lf urge VERBed\n\
-21 p2 ¶ i\n\
14 gg N NoV say\n\
3 c urge -\n\
9 lp look to\n\
-29 sp other r to\n\
-14 gs far 0 PNP\n\
14 sn noun for PRON\n\
34 lu concern far\n\
-24 lt concern -\n\
-13 lv concern -\n\
-17 gs far 0 PN\n\
-4 lp see ADV\n\
23 sn other that PROPN\n\
-23 st other 1 I\n\
-36 v other 8 8\n\
59 np ADV VERBed that\n\
-4 ga other tNAV\n\
-11 lf feel VERBed\n\
53 p2 , she\n\
-49 gs he ed PN\n\
22 ln begin by\n\
-203 p2 VERB he\n\
-25 su speak he 0\n\
4 lv begin -\n\
-35 uh 0 he\n\
-17 w saying\n\
-25 lf say VERBing\n\
-54 sp say C by\n\
4 p by\n\
-26 p2 VERB by\n\
-14 w tried\n\
-14 lf try VERBed\n\
-16 su show far 0\n\
3 lt show -\n\
-49 v show 8 4\n\
-11 lv show 4\n\
-6 np to VERB0 NOUN\n\
-8 oh even\n\
-35 p2 did n’t\n\
-29 np n’t VERB0 to\n\
38 gb think 0 NAx\n\
-8 l email\n\
-8 lt email -\n\
46 st write - I\n\
-8 c email -\n\
5 sn other him P\n\
-13 n him\n\
-39 p2 PROPN to\n\
-32 v other 16 16,\n\
-32 np to VERB0 him\n\
-22 ga other NPNP\n\
-15 oh him\n\
-17 w replied\n\
-17 lf reply VERBed\n\
16 sp say , he\n\
52 p2 , he\n\
-62 lu reply he\n\
71 gb say ed NPN,N\n\
-6 ohl reply -\n\
6 l announce\n\
7 w announced\n\
12 lf announce VERBed\n\
12 lu announce none\n\
-54 su say none ed\n\
-27 v say 32 2\n\
-40 uh ed -\n\
6 c announce -\n\
5 lu say people\n\
36 su say people ed\n\
7 st say - people\n\
-10 gs people ed NAx\n\
-25 su show thing ing\n\
-15 v show 32 16,\n\
11 uh ing hours\n\
-51 p as\n\
7 ga other NPN,\n\
11 gl discuss NP\n\
-5 l present\n\
3 sn other in DET\n\
-21 p were\n\
-9 lt present -\n\
-31 ga other PN,&\n\
-5 gs who 0 PN,\n\
-5 c present -\n\
12 st noun 2 none\n\
-32 v noun 32 0\n\
35 gg N AtN noun\n\
7 gs none 0 AtN\n\
-18 ln intend to\n\
24 lp intend ADV\n\
-23 sp think PROPN ADV\n\
-76 lu intend name\n\
-24 su think name ed\n\
-35 gl intend oV\n\
11 gs name ed oVN\n\
-13 w recognized\n\
-7 lf recognize VERBed\n\
4 np he VERBed ADV\n\
-45 su think he 0\n\
-17 st think 16 he\n\
-15 np did VERB0 to\n\
-9 ga think oVN,\n\
21 gb think 0 NA\n\
-21 gg NA oVN think\n\
-36 sp other NOUN -\n\
-49 ga other NVPN\n\
43 lv view 4,\n\
18 np ADJ NOUN0 ,\n\
-3 l share\n\
-33 ohl share -\n\
-3 c share -\n\
-9 lf clear ADJ0\n\
-33 v adjective 16 4\n\
-22 lv clear 4\n\
-30 ohl clear -\n\
19 sn other to A\n\
-19 su other he ed\n\
-106 w lay\n\
-32 lf lay VERB0\n\
-29 lv lay -\n\
-27 gb other 0 \n\
-22 gs none 0 N\n\
16 oh victory\n\
8 lf figure VERB0\n\
-16 sp think h i\n\
18 sn other - V\n\
-64 n -\n\
25 v other 32 1\n\
-18 sp noun NOUN NOUN\n\
-97 v noun 16 4,\n\
8 gs none 0 ,NA\n\
6 w doubt\n\
15 lf doubt NOUN0\n\
-111 p any\n\
13 lu doubt none\n\
5 ohl doubt -\n\
-18 l compare\n\
-38 lp compare ,\n\
-105 lu compare thing\n\
-30 lv compare -\n\
35 gl compare No\n\
-28 oh case\n\
-18 c compare -\n\
-4 sn say ADJ o\n\
-49 v say 32 -\n\
3 np PROPN VERBed ADJ\n\
-18 sn say to V\n\
30 sp say PROPN ADV\n\
-19 l instruct\n\
8 sn tell a NOUN\n\
-72 p2 VERB him\n\
-19 lt instruct -\n\
-42 gl instruct No\n\
-19 c instruct -\n\
-3 lp try ADV\n\
-38 lv try 8,\n\
79 gb other ing NA\n\
-3 gg NA oVN other\n\
24 gs name ing oVN\n\
29 w stated\n\
29 lf state VERBed\n\
-7 gl state N,\n\
-28 sn think about DET\n\
-35 sn think , PRON\n\
-27 v think 8 2,\n\
47 gb think ed hN\n\
-45 l mean\n\
4 lf mean VERB0\n\
36 lp mean i\n\
-47 sn think the PROPN\n\
29 lu mean I\n\
-3 lt mean -\n\
-25 np i VERB0 the\n\
37 oh administration\n\
-45 c mean -\n\
-13 n all\n\
-39 v think 16 8,\n\
-13 lv know 8,\n\
-3 l detail\n\
-20 w details\n\
-19 lf detail NOUNs\n\
-53 sf show NOUNs\n\
-27 su show none s\n\
18 v show 8 4,\n\
-52 ohl detail -\n\
-3 c detail -\n\
-13 ln know what\n\
-7 n what\n\
-33 p2 , to\n\
33 v think 4 1\n\
8 np to VERB0 what\n\
19 oh what\n\
-4 ohl know what\n\
12 l hope\n\
-24 w hope\n\
-33 lf hope VERB0\n\
-13 lp hope ADV\n\
-74 p2 ’s ADV\n\
-3 lt hope -\n\
-35 v think 64 4\n\
-7 uh 0 government\n\
12 c hope -\n\
-10 l put\n\
-6 w put\n\
-34 lp put to\n\
-51 lu put thing\n\
-25 v speak 32 8,\n\
-4 ga speak N,PN\n\
-24 oh away\n\
-10 c put -\n\
36 gs thing ed NoA\n\
56 ln say NOUN\n\
-31 sn say NOUN o\n\
-47 p could\n\
11 lt say 4\n\
-46 ga say NoNt\n\
-17 gs they 0 NoN\n\
-22 sp other PROPN ,\n\
-7 lu look name\n\
-78 v other 8 0\n\
24 lv court -\n\
-58 l avoid\n\
18 p2 . she\n\
-15 lu avoid he\n\
-25 lt avoid -\n\
-58 c avoid -\n\
-20 w knew\n\
-13 lf know VERBed\n\
22 v think 16 2\n\
-57 np she VERBed that\n\
-22 gs he ed tNA\n\
5 p2 she ADV\n\
-3 v think 0 -\n\
13 ln tell PROPN\n\
-14 p2 have to\n\
-30 su tell he 0\n\
25 lt tell 8\n\
-11 lv tell 4,\n\
38 sp think A ADV\n\
-8 p2 would ADV\n\
3 su think who 0\n\
-42 gs who 0 tNA\n\
-16 lu tell who\n\
-8 l smile\n\
11 sn speak VERB DET\n\
-13 v speak 16 0\n\
-8 c smile -\n\
-9 np NOUN VERBed the\n\
-5 ga show NtNA\n\
11 gs thing ed NtN\n\
-7 p2 as i\n\
-3 ga other NPN\n\
-10 l file\n\
-38 w file\n\
28 lu file none\n\
7 lv file -\n\
-10 c file -\n\
-16 sn tell PROPN PROPN\n\
-9 lt tell 4\n\
9 ga tell NtNV\n\
14 gl tell Nt\n\
25 gb tell ed N\n\
6 lp try NOUN\n\
27 sn other to C\n\
24 sp other DET NOUN\n\
-32 lu try people\n\
11 su other people ed\n\
-43 lv try 16,\n\
-19 np NOUN VERBed to\n\
21 lu put far\n\
-39 lt put -\n\
-29 gs people ed oVN\n\
-31 lu confirm thing\n\
21 lt confirm -\n\
22 ga say NPN-\n\
-28 gl confirm NP\n\
-36 gg N,A NPN say\n\
25 gs thing ed NPN\n\
-43 p2 Q she\n\
-24 sp say NOUN to\n\
-13 l love\n\
-7 lt love -\n\
-4 oh country\n\
-6 uh 0 love\n\
-13 c love -\n\
-30 st tell - I\n\
-9 lv worry 8\n\
20 ohl worry -\n\
6 lf show NOUN0\n\
-50 lv show 0\n\
-21 ohl show -\n\
-12 ln announce his\n\
5 n his\n\
22 lt announce -\n\
-37 np PROPN VERBed his\n\
-51 lp see to\n\
-6 v other 16 2\n\
17 lv see 2\n\
14 np to VERB0 if\n\
-31 gl see hN\n\
-20 lu believe I\n\
-34 lv believe 2\n\
-4 gl believe NA\n\
61 oh message\n\
-16 lv message 0\n\
3 p2 but i\n\
-43 v think 16 1\n\
12 sp say PRON ADV\n\
-5 gl say tN\n\
62 gb say 0 VN\n\
10 sn other ADV o\n\
4 np i VERBed ADV\n\
-9 ga other oVPN\n\
-15 oh how\n\
4 ln see in\n\
-18 lv see 16,\n\
-32 np to VERB0 in\n\
26 gb other 0 N,NVo\n\
-14 gs far 0 PN,\n\
-4 v speak 8 -\n\
14 ln see NOUN\n\
8 sp other C to\n\
-31 ln know the\n\
17 sp think V to\n\
53 gb think 0 NVo\n\
-12 sp show NOUN and\n\
-5 sn other ADV PRON\n\
-3 lf think VERB0\n\
-4 lf understand VERB0\n\
61 sn think , P\n\
64 ga think ,PN,\n\
-6 sn noun , &\n\
-29 sn other PROPN ,\n\
-22 sp other A to\n\
-36 su other I 0\n\
-37 gs I 0 N,N\n\
-16 sn other NOUN .\n\
-14 lu learn far\n\
-17 lv learn -\n\
-9 gg NPN N other\n\
-154 oh opportunity\n\
-46 w putting\n\
-46 lf put VERBing\n\
-19 st speak 8 far\n\
-36 lv put 8\n\
15 ga speak NPNt\n\
-12 gl put NP\n\
-12 gs other ed oVN\n\
-35 p2 can ADV\n\
26 lt say 8\n\
8 lv say 16,\n\
-5 p2 did they\n\
-14 lu know they\n\
-15 gb think 0 NAN\n\
-5 ohl know it\n\
6 ln call on\n\
10 sn speak on PROPN\n\
7 sp speak PROPN PROPN\n\
6 gl call PN\n\
11 gb speak s N\n\
18 gg N PNo speak\n\
-14 lf state PROPN0\n\
60 sn say . ¶\n\
-135 p2 PROPN of\n\
-31 v say 32 8\n\
12 w calling\n\
12 lf call VERBing\n\
-15 ln call the\n\
20 lp call is\n\
34 p is\n\
22 p2 PROPN is\n\
-5 su speak name ing\n\
-97 np is VERBing the\n\
32 np PROPN PROPNs to\n\
54 ga say oVPN\n\
-43 v say 16 0\n\
7 gl call NQ\n\
23 gb speak ed N\n\
-21 oh more\n\
5 lu begin name\n\
-90 gl begin VN\n\
46 gb speak 0 N\n\
-10 sn say NOUN P\n\
40 p2 on PROPN\n\
11 gg NPN NPN say\n\
-4 ga speak NoVN\n\
25 gb speak ing NA\n\
-43 v say 32 32,\n\
-10 gs none s oVN\n\
14 sn say , r\n\
-9 v say 16 2,\n\
-32 sn think as PROPN\n\
-14 lu know name\n\
11 np ADV VERB0 as\n\
-34 gs name 0 sN,\n\
36 sn say on PROPN\n\
-10 ga say PNPN\n\
-73 gg QN PNP say\n\
-47 gs name ed PNP\n\
9 ohl say NAME\n\
16 p has\n\
9 v speak 32 16\n\
28 lv call 16\n\
48 gb speak ed NA\n\
-82 ga say NPN&\n\
-18 w hit\n\
8 sn speak ADV r\n\
4 gs name 0 PNA\n\
-63 p2 they were\n\
-30 lv hit -\n\
3 sn speak on DET\n\
-24 lt call 16\n\
18 v say 32 16\n\
-22 w attack\n\
-17 lf attack VERB0\n\
-21 l propose\n\
-9 sn say a j\n\
-34 lu propose far\n\
-8 lt propose -\n\
-21 c propose -\n\
-20 ga colon NPN\n\
-74 sn show on PROPN\n\
19 sp show PROPN PROPN\n\
13 v show 32 32,\n\
-26 np PROPN NOUN0 on\n\
-15 gl show PN\n\
-21 gs none 0 PNP\n\
-60 w talk\n\
-35 lf talk NOUN0\n\
-12 sp noun NOUN and\n\
42 lu talk far\n\
32 np and NOUN0 PROPN\n\
-18 oh show\n\
-61 ln show Q\n\
-67 v show 1 -\n\
26 np the NOUN0 Q\n\
-66 gs none 0 Q\n\
-40 lp fire under\n\
-9 l comment\n\
-24 w comments\n\
-22 lf comment NOUNs\n\
-55 lu comment none\n\
-19 v noun 4 1\n\
-9 c comment -\n\
15 gb other s NA\n\
6 n an\n\
-41 gs name s NVN\n\
-50 oh an\n\
12 v speak 16 1\n\
-30 gb speak 0 NA\n\
3 gg PNo NPN other\n\
-4 gs name s NPN\n\
-22 lf talk VERB0\n\
-3 ln talk about\n\
-3 sp other NOUN to\n\
10 np to VERB0 about\n\
-23 ga other PN&N\n\
36 gb other 0 AVPNo\n\
14 gs thing 0 PN&\n\
-23 ln call PROPN\n\
-4 np PROPN VERBing PROPN\n\
21 ln show PROPN\n\
-25 p2 ’s PROPN\n\
-25 v show 16 -\n\
-5 gs none 0 NDN\n\
-20 ohl show NAME\n\
-26 w showing\n\
-3 lf show VERBing\n\
-12 ln show an\n\
-39 sp show NOUN PROPN\n\
-8 p2 NOUN PROPN\n\
-52 st show - name\n\
18 gl show NP\n\
38 ln show to\n\
-21 lv show 8\n\
35 gl show oV\n\
-30 sn other about NOUN\n\
-32 l appeal\n\
-31 lt appeal -\n\
-57 lv appeal -\n\
-6 ohl appeal -\n\
-32 c appeal -\n\
-38 sp noun j NOUN\n\
-49 np NOUN NOUNs to\n\
-9 oh the\n\
18 lp cite ,\n\
-68 lu cite far\n\
-9 np , VERBing ADV\n\
16 w continued\n\
11 ln continue ,\n\
9 lu continue he\n\
26 v show 16 4\n\
-17 np , VERBing the\n\
-6 ohl cite NAME\n\
-32 ln look for\n\
-5 sn other for NOUN\n\
-3 p up\n\
-23 p2 VERB up\n\
-3 l remark\n\
-13 w remarks\n\
-45 lf remark NOUNs\n\
-3 n during\n\
-18 lu remark none\n\
-15 st noun 16 none\n\
28 v noun 64 16\n\
-20 oh morning\n\
-3 c remark -\n\
9 w recalled\n\
9 lf recall VERBed\n\
11 sn say that DET\n\
16 np he VERBed that\n\
-42 ga speak PNPN\n\
-24 gl begin PN\n\
-25 gs thing 0 PNP\n\
-32 sn colon PROPN '\n\
11 sp colon ∅ PROPN\n\
14 gl : N~\n\
17 gs name 0 N~N\n\
23 p )\n\
52 p2 which he\n\
41 v think 16 0\n\
5 np he VERBs will\n\
18 ga think AVNP\n\
10 gl believe AV\n\
12 ohl believe -\n\
57 p2 ¶ he\n\
21 sp say ¶ he\n\
34 ln say PROPN\n\
-6 gg N N say\n\
20 sn noun of j\n\
-67 sp noun P its\n\
-9 sp say j ,\n\
11 lu according thing\n\
13 ga say NPN\n\
31 gl according NP\n\
-41 gs thing ing NPN\n\
-36 w voting\n\
-17 lf vote NOUNing\n\
-67 lp vote ,\n\
-55 sn other for PROPN\n\
-31 sp other NUM ,\n\
6 p2 NUM ,\n\
9 lu vote thing\n\
-13 su other thing ing\n\
10 gl vote PN\n\
18 sp say V NOUN\n\
13 lf state VERB0\n\
-24 sf say PROPNing\n\
-8 lt boast -\n\
31 lp call ,\n\
-5 sp speak PROPN ,\n\
-14 np , VERBed the\n\
12 gb speak ed PNPN,\n\
-33 ohl call the\n\
-27 sn other ADJ P\n\
-13 lu seem thing\n\
-41 ln according PROPN\n\
-9 sn say PROPN .\n\
39 sp say PROPN ,\n\
6 lu according name\n\
-11 su say name ing\n\
-28 ohl according NAME\n\
23 lp reveal PROPN\n\
-30 ga say N:Q\n\
3 w voted\n\
3 lf vote VERBed\n\
-39 lp vote who\n\
-5 su other who ed\n\
5 lv vote 8,\n\
-41 ohl vote NAME\n\
-27 uh ed who\n\
-24 gs name ed tVN\n\
3 w echoed\n\
3 lf echo VERBed\n\
-5 lt echo -\n\
30 ohl echo -\n\
-38 l hold\n\
-17 w held\n\
-45 lf hold VERBed\n\
-46 lu hold thing\n\
-36 lt hold -\n\
-13 ohl hold -\n\
-38 c hold -\n\
-27 lp call VERB\n\
-17 sn speak PROPN &\n\
-34 sp speak A VERB\n\
-19 v speak 16 16,\n\
-40 ga speak N&N,\n\
-19 gl call N&\n\
50 gs far ed N&N\n\
13 l express\n\
16 w expressed\n\
25 lf express VERBed\n\
22 sn other their NOUN\n\
17 lv express -\n\
3 gl express NP\n\
3 oh support\n\
13 c express -\n\
-8 lf support NOUN0\n\
32 lp support their\n\
15 lu support none\n\
-13 v noun 2 -\n\
-7 lv support -\n\
-46 gl support PN\n\
-5 gg NVN PN noun\n\
8 ohl support NAME\n\
17 uh 0 support\n\
7 sp say s PROPN\n\
38 p2 as PROPN\n\
12 gb say ed sN\n\
-6 v say 32 8,\n\
-57 lv according 8,\n\
12 ga say N,NV\n\
29 gg  N,N say\n\
28 oh poll\n\
25 ohl according poll\n\
-17 sn other , PROPN\n\
3 sp other f PROPN\n\
-29 p2 of PROPN\n\
-52 v other 16 2,\n\
-10 sn other , V\n\
-8 p ’\n\
34 gs none s ,VN\n\
-19 sp show . ¶\n\
-11 v show 4 -\n\
-51 lt suspect -\n\
4 w named\n\
5 sn other by PROPN\n\
-49 lu name none\n\
-4 lf show VERBs\n\
5 ln show that\n\
-49 lp show ,\n\
4 su show name s\n\
5 lt show 1\n\
5 st show 1 name\n\
-38 v show 64 8\n\
-8 np , VERBs that\n\
-3 w name\n\
-32 lf name NOUN0\n\
5 ln announce on\n\
3 sn say on DET\n\
-29 np was VERBed on\n\
4 gl announce PN\n\
5 gs name ed PNo\n\
-44 l brief\n\
-10 w briefed\n\
-10 lf brief VERBed\n\
-19 lt brief -\n\
-10 gl brief PN\n\
-4 oh subject\n\
-44 c brief -\n\
4 l portray\n\
4 w portray\n\
28 lf portray VERB0\n\
4 lp portray to\n\
4 lu portray far\n\
4 lt portray -\n\
4 c portray -\n\
-9 sn speak as DET\n\
-11 lu issue far\n\
4 lv issue -\n\
-14 ln call VERB\n\
-39 p2 VERB NUM\n\
22 lu call none\n\
-29 v noun 16 2\n\
-4 lv call 2\n\
-35 sp say NUM NOUN\n\
-6 p2 NUM NOUN\n\
28 lu say thing\n\
-18 sp speak A been\n\
19 n inside\n\
-17 p2 have been\n\
-19 su speak thing ed\n\
-6 lv fire -\n\
-30 ga speak PN\n\
19 gs thing ed PN\n\
-17 np PROPN VERB0 the\n\
-50 oh name\n\
-19 sn other on NOUN\n\
7 lt tweet -\n\
-24 v write 8 4\n\
-10 np is VERBed by\n\
-58 ohl tweet -\n\
-3 w tweet\n\
-61 lf tweet NOUN0\n\
-81 lp tweet SYM\n\
-59 p SYM\n\
-14 p2 ¶ SYM\n\
-7 np SYM NOUN0 NOUN\n\
-12 lf say PROPNed\n\
-12 sf say PROPNed\n\
-11 p2 NOUN ADV\n\
-43 n SYM\n\
27 p2 ADV VERB\n\
-4 lu begin far\n\
5 uh 0 tweet\n\
41 ln say VERB\n\
9 lf name VERBed\n\
6 v think 32 4,\n\
21 v speak 4 0\n\
53 sp noun , VERB\n\
-4 p2 , VERB\n\
27 ln repeat the\n\
-22 ga say N,N,\n\
6 gs name ed PN\n\
-95 sf think NOUNs\n\
-16 sp other NOUN is\n\
-13 gs thing ed PNs\n\
-8 oh reports\n\
24 lf report NOUNs\n\
-5 p2 in NOUN\n\
-6 lu report none\n\
-3 uh s reports\n\
-5 ln announce PROPN\n\
-61 oh times\n\
-62 st other 8 none\n\
-23 ga other NPNt\n\
-9 sp say NOUN ADV\n\
37 gl report N\n\
-52 lu push thing\n\
-18 sp other PROPN was\n\
4 p2 PROPN was\n\
-16 lu refuse name\n\
-29 np was VERBing to\n\
17 gb other ing PN,NA\n\
-48 gg ,NA oCN other\n\
-3 gs name ing oCN\n\
-36 gs far 0 NsN\n\
16 w seen\n\
34 sn other this NOUN\n\
-20 v adjective 32 4\n\
-147 n or\n\
10 gb noun 0 NPNVN\n\
12 w appears\n\
12 lf appear VERBs\n\
-4 lp appear PROPN\n\
-28 lt appear -\n\
-6 lv appear 2\n\
6 ohl appear -\n\
-26 w quoted\n\
-26 lf quote VERBed\n\
-31 np he VERBed NUM\n\
12 gg NA NhN other\n\
37 gs I 0 NhN\n\
-26 lp discuss ADV\n\
17 p2 is ADV\n\
12 w shown\n\
-42 p2 VERB or\n\
-9 v show 32 8,\n\
-26 lv show 8,\n\
-27 lt see 4\n\
3 sn say VERB P\n\
-134 lv report 0\n\
-21 sn show PROPN PROPN\n\
-45 st show 4 none\n\
14 gs none 0 NtN\n\
-12 lf speak VERBed\n\
-38 lp speak PROPN\n\
-32 lu speak name\n\
-21 gl speak PN\n\
12 su show name ed\n\
-7 oh groups\n\
6 lp look they\n\
-9 sn other like NOUN\n\
51 sp other . they\n\
-6 n like\n\
89 p2 . they\n\
-100 w emails\n\
-25 lu email none\n\
-32 su write none s\n\
27 v write 16 8\n\
-18 np ADV VERBs that\n\
-26 uh s -\n\
15 sn show that NOUN\n\
-20 p2 that NOUN\n\
7 lu show thing\n\
30 uh ing night\n\
-15 sn think PROPN NOUN\n\
-90 sp think NOUN NOUN\n\
24 st think - people\n\
-5 np NOUN VERBed PROPN\n\
9 uh ed officials\n\
-5 lf attack NOUN0\n\
-26 lp attack the\n\
10 sn noun . ¶\n\
-14 np the NOUN0 .\n\
-30 uh 0 attack\n\
-22 v noun 64 4\n\
33 gb noun 0 ,N\n\
-27 lp attack ADJ\n\
-31 sn noun by PROPN\n\
-12 gb noun 0 NtNAN\n\
-8 ga other oVVP\n\
-57 ga noun PN,N\n\
-11 sn say that NOUN\n\
-21 ga say tNCN\n\
-13 gl report tN\n\
-15 l testify\n\
-28 lp testify PROPN\n\
-8 v say 8 2\n\
48 gs name s NAN\n\
-15 c testify -\n\
-36 sp noun C PROPN\n\
-62 p2 VERB PROPN\n\
-3 lp say he\n\
-41 np he VERBed .\n\
-31 l explanation\n\
-47 w explanation\n\
-42 lf explanation NOUN0\n\
-30 p2 ADV ADJ\n\
-25 np ADJ NOUN0 for\n\
-31 c explanation -\n\
13 sp noun PROPN ADJ\n\
-5 p2 PROPN ADJ\n\
-15 lt attack 16\n\
5 w admission\n\
5 lf admission NOUN0\n\
-11 st noun 4 none\n\
15 uh 0 admission\n\
-42 l contest\n\
-19 w contest\n\
-75 n between\n\
-59 lu contest none\n\
-26 lt contest -\n\
-107 gs none 0 PN&\n\
-42 c contest -\n\
-47 l bet\n\
-23 w bet\n\
8 sp think PRON can\n\
-47 c bet -\n\
10 lp want not\n\
-5 lp think PROPN\n\
15 lu think name\n\
-18 su think name ing\n\
-4 np PROPN VERBing about\n\
-126 oh terrorism\n\
36 sp colon PROPN NOUN\n\
-8 l threaten\n\
18 sn say ADJ NOUN\n\
-5 lt threaten -\n\
-28 lv threaten -\n\
-32 gs name s N\n\
-8 c threaten -\n\
-8 l response\n\
-26 lf response NOUN0\n\
-21 sn noun to PROPN\n\
-63 lu response far\n\
-11 lt response -\n\
3 v noun 32 32,\n\
-8 c response -\n\
-6 l proposal\n\
-6 w proposal\n\
-15 lf proposal NOUN0\n\
-30 lu proposal none\n\
-6 c proposal -\n\
10 sp say NOUN ,\n\
-11 su say people ing\n\
14 ga say :Q\n\
-16 ln email NOUN\n\
23 v write 16 -\n\
5 np , VERBed NOUN\n\
-9 ga write NPN,\n\
4 lp tell ,\n\
-17 sp tell NOUN ,\n\
15 su tell name ing\n\
29 np , VERBing them\n\
-5 sf write NOUN0\n\
-24 lp email the\n\
-29 p2 ¶ the\n\
-41 lv email 0\n\
-3 np the NOUN0 VERB\n\
16 sp say P to\n\
53 p2 on to\n\
-36 gg N NVN say\n\
24 gs name ed NVN\n\
-42 oh email\n\
-22 v write 32 0\n\
-16 lv propose 16\n\
29 np PROPN VERBed a\n\
-35 ga say NPNV\n\
-17 oh ban\n\
-98 ohl propose ban\n\
-25 w ban\n\
-49 sn other on PROPN\n\
-18 p a\n\
50 p2 VERB a\n\
-46 gs none 0 PNV\n\
-159 ohl ban NAME\n\
-6 lp try PROPN\n\
8 sp other P PROPN\n\
-36 np PROPN VERBing to\n\
-10 uh 0 proposal\n\
7 l criticism\n\
10 w criticism\n\
13 lf criticism NOUN0\n\
-3 lp criticism ADJ\n\
26 sp noun V ADJ\n\
-3 lu criticism none\n\
-15 lv criticism -\n\
31 np ADJ NOUN0 from\n\
25 gl criticism PN\n\
7 c criticism -\n\
-3 np PROPN VERBed PROPN\n\
5 gb speak ed PN,N\n\
-17 lp statement the\n\
11 lv statement -\n\
-70 gb noun 0 NCN\n\
-52 lp call NOUN\n\
-19 gb noun 0 NVPN\n\
15 uh 0 call\n\
-21 sn noun , C\n\
-4 lt remark -\n\
-3 lp ask ,\n\
12 st tell - thing\n\
19 np , VERBing VERB\n\
-4 w supports\n\
-4 lf support VERBs\n\
20 lp support VERB\n\
-13 sp think , VERB\n\
-10 su think far s\n\
-25 ohl support -\n\
4 lp tell PROPN\n\
5 sn tell the PROPN\n\
15 gs name ed NtN\n\
-27 l schedule\n\
-69 w scheduled\n\
-19 sf other ADJed\n\
-59 lt schedule -\n\
-66 lv schedule -\n\
-6 gs none ed NPN\n\
12 oh interview\n\
-27 c schedule -\n\
45 ln comment on\n\
-8 p2 has not\n\
25 gl comment PN\n\
3 gb say ed NAx\n\
21 oh reason\n\
-15 ln reason for\n\
-25 np the NOUN0 for\n\
4 ohl reason -\n\
44 uh 0 reason\n\
10 l prefer\n\
-45 sn think PROPN PROPN\n\
17 lt prefer -\n\
55 np PROPN VERB0 PROPN\n\
10 c prefer -\n\
14 l describe\n\
21 sn speak PROPN j\n\
-14 sp speak NOUN -\n\
-4 lu describe far\n\
-37 np - VERBed PROPN\n\
65 ga speak N,NC\n\
9 gl describe N,\n\
-10 gs far ed N,N\n\
-43 uh ed self\n\
14 c describe -\n\
26 sp say j NOUN\n\
-9 gg N,N  say\n\
5 gs people s \n\
46 uh s poll\n\
-23 w appeal\n\
-7 lf appeal NOUN0\n\
-45 sp noun PROPN ’\n\
-22 n among\n\
-118 p2 PROPN ’\n\
-18 gs none 0 PN-\n\
-3 sp other A be\n\
-78 p2 can be\n\
-55 np be VERBed to\n\
-31 ln say they\n\
-32 np NOUN VERBed they\n\
75 ga say NANo\n\
-19 gg N-N NAN say\n\
55 gs thing ed NAN\n\
-17 ohl say they\n\
-20 sp other j to\n\
-42 np to VERB0 for\n\
-28 ga other PNhN\n\
-15 gb other 0 CNANo\n\
-13 l find\n\
15 lp find NOUN\n\
-65 lt find -\n\
-30 lv find 2\n\
17 np NOUN VERBed it\n\
-31 gl find No\n\
-13 c find -\n\
-3 v say 8 1\n\
-27 sp other NOUN who\n\
3 lv prefer 4\n\
-16 ga say NAVP\n\
-15 gg N,N NAV say\n\
-13 gs thing ed NAV\n\
28 lp vote would\n\
-23 sp other PRON would\n\
-49 p would\n\
-65 p2 they would\n\
-49 lu vote they\n\
22 np would VERB0 for\n\
-4 ga other PN,N\n\
-26 st say 8 far\n\
-48 lp support who\n\
-18 sp noun NOUN who\n\
-14 st noun - who\n\
-5 v noun 16 1\n\
-37 gl support NA\n\
53 sp noun NOUN VERB\n\
53 np VERB NOUN0 PROPN\n\
23 gl support N\n\
10 lp proposal ADJ\n\
27 gg N&N oVN noun\n\
-31 sn other PROPN P\n\
7 gb other 0 PN&No\n\
3 lp point NOUN\n\
-36 w comment\n\
-19 lf comment VERB0\n\
20 lv comment -\n\
46 sp say , who\n\
38 p2 , who\n\
-28 su say who ed\n\
-49 ln vote ADJ\n\
-63 lp vote ADV\n\
29 p2 he ADV\n\
-56 lu vote he\n\
31 su other he s\n\
16 np ADV VERBs ADJ\n\
-3 lv say 4\n\
-5 sn say that PROPN\n\
8 ga say tN,N\n\
-29 l cover\n\
-13 w covering\n\
-11 lf cover VERBing\n\
-4 ln cover the\n\
-18 lu cover far\n\
-59 lt cover -\n\
-49 lv cover -\n\
-29 c cover -\n\
-6 l project\n\
-15 w project\n\
3 ohl project -\n\
-6 c project -\n\
-19 l advocate\n\
5 ln advocate for\n\
-17 lt advocate -\n\
12 ga other PNwA\n\
-19 c advocate -\n\
-20 lt challenge -\n\
-13 lv challenge -\n\
29 w tells\n\
-107 sp tell Q PROPN\n\
-20 gb tell s QN\n\
10 l praise\n\
15 lp praise ADV\n\
13 lt praise -\n\
17 np ADV VERBed PROPN\n\
10 c praise -\n\
-40 w speaking\n\
-35 lf speak VERBing\n\
27 sn speak out P\n\
32 gl speak PP\n\
-5 gs far ing PPN\n\
19 l argue\n\
11 lu argue name\n\
19 c argue -\n\
32 w finds\n\
35 ln find PROPN\n\
21 lp find PROPN\n\
5 lu find name\n\
-50 v show 8 1\n\
-21 lv find 1\n\
3 gs far 0 NAV\n\
-59 ln release PROPN\n\
-11 lp release NOUN\n\
-8 lt release -\n\
-61 lv release 8,\n\
-5 ga other N,NV\n\
-37 gl release N,\n\
42 gs people ed N,N\n\
-51 ohl release NAME\n\
36 uh ed poll\n\
-30 p2 ADV NUM\n\
7 sp other NOUN would\n\
19 gb other 0 PN,NA\n\
21 gs thing 0 PN,\n\
-8 ga other PN,V\n\
7 sn colon PROPN NOUN\n\
-18 gs name 0 NVN\n\
13 oh secretary\n\
-15 v write 2 -\n\
21 ga write PN\n\
-10 w report\n\
-44 lf report NOUN0\n\
-15 uh 0 report\n\
-19 l publish\n\
-18 w published\n\
-18 lf publish VERBed\n\
-53 ln publish PROPN\n\
-31 lt publish -\n\
8 gs people ed NCN\n\
-134 ohl publish NAME\n\
-19 c publish -\n\
-23 sp say C PROPN\n\
-63 np ADJ NOUN0 NOUN\n\
-14 uh 0 account\n\
-93 lt report 8\n\
-68 l relate\n\
-20 w related\n\
-19 lf relate VERBed\n\
-26 np - VERBed NOUN\n\
-18 gs far ed NtN\n\
-27 oh emails\n\
-68 c relate -\n\
-24 lf email NOUNs\n\
-113 sf write NOUNs\n\
-39 su write far s\n\
-9 v write 16 2\n\
-65 np VERB NOUNs that\n\
-68 p2 his ADJ\n\
-16 ga write N\n\
-47 sn other NOUN ,\n\
-37 lv press 8,\n\
24 gb other s N\n\
17 gg N N,N other\n\
20 sp tell PROPN ,\n\
-29 v tell 32 4\n\
-15 sn think his NOUN\n\
-142 p2 that PROPN\n\
41 lu believe name\n\
-23 np PROPN VERBs his\n\
-22 ga think NPN-\n\
-62 p2 of ADJ\n\
-67 oh work\n\
-5 lt relate -\n\
49 ga say NAN\n\
9 w declined\n\
9 lf decline VERBed\n\
8 ln decline to\n\
17 ga other oCPN\n\
42 gl decline oC\n\
-22 ln say whether\n\
12 n whether\n\
21 np to VERB0 whether\n\
-86 ga say PNAN\n\
-25 lp email PROPN\n\
28 np PROPN NOUN0 NOUN\n\
-78 oh policies\n\
13 ln say ADV\n\
4 p2 did not\n\
-72 ohl criticism -\n\
-15 sn say in PROPN\n\
-48 gs none 0 NsN\n\
-31 lu write none\n\
-50 np a ADJ0 NOUN\n\
-33 sn noun in NOUN\n\
-70 np ADJ NOUN0 in\n\
-34 gb noun 0 NCNVN\n\
20 gs none 0 PNo\n\
-39 sp noun NOUN in\n\
-38 p2 NOUN in\n\
-53 lv response -\n\
-19 gs far 0 oNP\n\
50 ln statement VERB\n\
-16 lv statement 0\n\
-7 sn say in NOUN\n\
-40 oh part\n\
-6 gs name ed ,VN\n\
-26 sn write , PROPN\n\
-14 sp other , PROPN\n\
-74 ga other NAVN\n\
18 gb other ed PN,N\n\
-33 gg N,N NAV other\n\
-21 lf note NOUN0\n\
62 sp noun V a\n\
-21 oh card\n\
21 ln report .\n\
21 gl report \n\
45 gb say ed NPNQN\n\
7 gs name ed \n\
20 ga say PNVN\n\
10 gs name ed PNV\n\
-38 gl issue PN\n\
-42 p :\n\
-30 w disclose\n\
-30 lf disclose VERB0\n\
-18 lu disclose thing\n\
-10 l back\n\
10 sn other for DET\n\
-36 lu back far\n\
-5 lt back -\n\
47 oh front\n\
-10 c back -\n\
26 sn say he D\n\
-14 su say he 0\n\
40 gb say 0 PN,NA\n\
16 np he VERBed PROPN\n\
11 ln call his\n\
9 lp call and\n\
13 sn speak his NOUN\n\
3 sp speak Q and\n\
15 p2 Q and\n\
7 oh standing\n\
14 lp tell NOUN\n\
-8 sn tell PROPN P\n\
-143 gb tell ed QN\n\
-122 gg QN NPN tell\n\
6 w asked\n\
-9 v tell 16 2\n\
-24 lv ask 2\n\
-19 ga tell hNAV\n\
-12 w opinion\n\
-4 lf opinion NOUN0\n\
-24 oh polls\n\
16 np PROPN NOUNs .\n\
19 lp add PROPN\n\
-20 lu add name\n\
-13 l stance\n\
-33 ohl stance -\n\
-13 c stance -\n\
-63 ln nominate NOUN\n\
-11 sp other j PROPN\n\
-34 lu nominate name\n\
-8 np PROPN VERBing NOUN\n\
21 gs name ing NPN\n\
-36 oh contest\n\
-75 sp say PROPN VERB\n\
-9 p2 PROPN VERB\n\
-21 lu contest far\n\
-25 np VERB NOUN0 in\n\
-20 lp issue ADJ\n\
-51 lp comment his\n\
-76 oh days\n\
6 sp other DET ADJ\n\
-60 p2 the ADJ\n\
-9 v other 32 32,\n\
13 oh candidates\n\
10 ln say ADJ\n\
36 gl say NP\n\
13 v other 64 8\n\
8 np ¶ VERBed by\n\
24 ln expect to\n\
-10 sn think to A\n\
-33 sp think & ADV\n\
-36 v think 64 1\n\
14 ohl expect -\n\
19 lv say 16\n\
24 gg N,N PNP say\n\
-6 lt decide -\n\
-9 lv decide -\n\
10 lp describe he\n\
36 lu describe he\n\
33 gl describe Ns\n\
44 sn show PROPN V\n\
37 sp show PROPN NOUN\n\
-49 ga show NVNP\n\
38 gs people ed NVN\n\
-30 lv support 8,\n\
-16 gl support N,\n\
-176 oh percent\n\
-11 ln say during\n\
-5 sn say during DET\n\
-35 np PROPN VERBed during\n\
6 ohl say interview\n\
-5 ga tell NAVN\n\
33 gb tell ed \n\
16 p despite\n\
10 ga noun oN\n\
-12 w find\n\
-5 lf find VERB0\n\
-60 ln find himself\n\
-12 ga show NPN,\n\
-21 gl find NP\n\
23 gb show 0 PN,NA\n\
4 gs he 0 NPN\n\
-4 oh himself\n\
94 p2 with his\n\
6 np his NOUNs on\n\
-11 gg NPN PN noun\n\
-44 gs none s PN\n\
-10 sn speak to DET\n\
-54 sp speak . ¶\n\
-30 su speak none ing\n\
-8 np ¶ VERBing to\n\
-6 gl speak oN\n\
-72 gs none ing oNP\n\
-23 ohl speak NAME\n\
-44 sf speak NOUNing\n\
9 ln answer a\n\
-11 ohl answer question\n\
-11 lf question NOUN0\n\
-31 lp question a\n\
-22 sn noun about P\n\
-7 np a NOUN0 about\n\
30 gb noun 0 ,NVPN\n\
-71 p2 he would\n\
-21 lu consider he\n\
-27 np would VERB0 PROPN\n\
-6 ga think N,VN\n\
-20 lv want 4,\n\
-16 p2 their ADJ\n\
-50 np ADJ NOUN0 .\n\
-9 lf claim NOUN0\n\
-44 sp noun , a\n\
-20 p2 , a\n\
-10 uh 0 claim\n\
10 sp think NOUN ADV\n\
-17 np ADV VERBed ADV\n\
-19 lv speak 32,\n\
-8 np PROPN VERBed to\n\
-35 gs name ed oN,\n\
-29 p2 of a\n\
20 np PROPN VERBed VERB\n\
-44 sn say . PRON\n\
-7 lp call his\n\
-3 sp noun . his\n\
-5 p2 . his\n\
-11 lv call 0\n\
12 p2 , NOUN\n\
-26 su think thing ing\n\
25 gs thing ing N\n\
-8 p2 PROPN are\n\
-9 lu expect name\n\
-70 oh summer\n\
-24 w reference\n\
-8 lf reference NOUN0\n\
-12 lp reference in\n\
-6 lu reference far\n\
-30 v noun 16 8,\n\
-4 ga noun oN,N\n\
-29 gs far 0 oN,\n\
-7 lu post name\n\
-27 gl post NC\n\
-6 gb write ed N\n\
-25 lp comment PROPN\n\
-27 oh own\n\
-30 n her\n\
48 lu mention people\n\
18 lu reference none\n\
-94 np NOUN NOUN0 for\n\
-36 lt address -\n\
-36 lv address -\n\
-6 ga other NoVN\n\
38 oh problems\n\
21 lp expect is\n\
9 ga think oVPN\n\
9 gl expect oV\n\
21 gb think ed NA\n\
15 gg NA oVP think\n\
-39 gs name ed oVP\n\
-17 sn adjective to V\n\
48 v adjective 32 -\n\
-12 ga adjective oVNP\n\
-16 gs thing 0 oVN\n\
-4 w hold\n\
-16 np ADJ NOUN0 on\n\
-8 gl hold PN\n\
10 sn show ADJ NOUN\n\
-13 lv demonstrate -\n\
-13 ga show NPNP\n\
-33 gs far 0 NPN\n\
22 sn noun from PROPN\n\
-18 p amid\n\
-20 w describe\n\
-20 lf describe VERB0\n\
-11 lp describe to\n\
-15 p2 Q to\n\
-25 ga speak NPN,\n\
-59 gl describe NP\n\
-13 lp focus NOUN\n\
-45 sp other NOUN NOUN\n\
-31 np NOUN VERBed on\n\
25 ln express NOUN\n\
-33 sp speak P ADV\n\
-5 p2 at ADV\n\
-46 np ADV VERBed his\n\
-31 ln view on\n\
-7 sn noun on NOUN\n\
-5 sp noun C his\n\
-16 lv view 16,\n\
-6 ohl view immigration\n\
-15 uh s views\n\
32 p2 NOUN Q\n\
-26 oh far\n\
9 ln suggest that\n\
-12 p have\n\
-25 p2 who have\n\
9 lt suggest 1\n\
-9 np have VERBed that\n\
10 gs who ed tNA\n\
10 ohl suggest -\n\
5 st adjective - name\n\
-17 v adjective 16 -\n\
5 lv willing -\n\
11 sn other himself s\n\
-7 lu present thing\n\
7 gs thing 0 NsN\n\
-29 np the NOUN0 ADV\n\
-53 ln speak PROPN\n\
6 gl speak N\n\
-18 sp speak NOUN that\n\
10 v speak 64 -\n\
24 lu praise far\n\
32 lv praise 16,\n\
13 np in NOUN0 of\n\
-39 ga noun NPN,\n\
-19 w pledged\n\
-6 lf pledge VERBed\n\
4 sn say to D\n\
9 ohl pledge -\n\
13 gl oppose NP\n\
-23 ln message to\n\
-29 p2 VERB that\n\
-34 oh convention\n\
3 l declare\n\
20 ohl declare -\n\
3 c declare -\n\
-5 lp release PROPN\n\
-30 lv release -\n\
-12 np ADJ NOUN0 :\n\
68 gb noun 0 N,NVN\n\
6 ga think oVNP\n\
-15 w endorse\n\
-9 lf endorse VERB0\n\
6 lp endorse to\n\
-22 lv endorse -\n\
32 w praises\n\
-8 sn speak PROPN PROPN\n\
15 lu praise none\n\
23 ln back ADJ\n\
-18 lu back name\n\
22 np PROPN VERBing ADJ\n\
-13 gb other ing N\n\
12 ln attack NOUN\n\
-17 uh s messages\n\
5 lp tweet ,\n\
6 sp write PROPN ,\n\
-4 ga write PNPN\n\
3 ohl tweet NAME\n\
9 w suspected\n\
9 lf suspect VERBed\n\
25 st think 1 people\n\
70 ga think tNAP\n\
33 gl suspect tN\n\
23 gs people ed tNA\n\
32 sn say in DET\n\
-16 lv claim 8\n\
-18 gl claim PN\n\
-24 n any\n\
12 gl back N,\n\
-11 p ’d\n\
-6 lu support he\n\
-27 ga think NPNP\n\
-5 gb think 0 NCNA\n\
3 sn show . ¶\n\
39 v show 0 -\n\
33 ga show \n\
-82 p2 NOUN he\n\
-20 lv back -\n\
29 gb other ed NPN\n\
-50 sp other NOUN PROPN\n\
-5 lp support PROPN\n\
-9 sp think , PROPN\n\
-3 lu support name\n\
3 gs name ed N-N\n\
9 lu promise none\n\
-43 v noun 64 1\n\
-76 sn other of PROPN\n\
-25 lv vote 4\n\
-36 np the NOUNs of\n\
15 w championed\n\
15 lf champion VERBed\n\
-4 sp other V and\n\
35 oh one\n\
-12 oh team\n\
-10 l convince\n\
30 oh conservative\n\
-10 c convince -\n\
6 lv blast -\n\
-26 np NOUN NOUN0 PROPN\n\
6 p2 ADV not\n\
-4 gl report PN\n\
21 gb say ed VPN,N\n\
9 gg N,N PNV say\n\
-16 lp message PROPN\n\
-124 p2 ¶ Q\n\
38 ln read Q\n\
35 gs people ed NQ\n\
-9 uh ed group\n\
-91 sp say DET ADJ\n\
13 lp set is\n\
18 p2 , is\n\
-55 ga other oVN,\n\
-25 ohl set -\n\
-142 su adjective none 0\n\
-20 st adjective - none\n\
-36 gb say s N,N,\n\
-15 l plan\n\
17 ln plan to\n\
4 lt plan -\n\
-13 lv plan -\n\
-20 np she VERBs to\n\
3 ohl plan -\n\
11 uh s she\n\
-15 c plan -\n\
-91 sp colon DET PROPN\n\
-5 gs name 0 NoV\n\
-59 c : 2 DET PROPN .\n\
-28 l protest\n\
-5 lt protest -\n\
3 ga say NVNb\n\
7 oh actions\n\
-28 c protest -\n\
35 lp email an\n\
-18 sn write to NOUN\n\
7 sp write P an\n\
8 sn say for j\n\
-10 oh free\n\
-5 w holding\n\
-5 lf hold VERBing\n\
-130 ln hold a\n\
-14 gg VN, N say\n\
-33 su show it s\n\
-25 uh s it\n\
12 w tweeting\n\
12 lf tweet VERBing\n\
-6 su write name ing\n\
47 np is VERBing NOUN\n\
-14 p2 is VERB\n\
21 np VERB NOUN0 for\n\
-31 sp other & PROPN\n\
-4 p2 and PROPN\n\
-14 ohl ban -\n\
36 gb other 0 NVPNo\n\
-25 gb noun 0 PNoVN\n\
10 v write 4 -\n\
12 np ADV VERBed their\n\
13 w thanked\n\
13 lf thank VERBed\n\
5 p2 ’s Q\n\
-20 np Q VERBed PROPN\n\
-19 sp other ¶ PROPN\n\
7 sn say PROPN f\n\
44 uh ing group\n\
-57 l lobby\n\
-57 c lobby -\n\
-50 su say thing s\n\
8 st say 16 thing\n\
-10 ga say NAxA\n\
-21 w mentioned\n\
-21 lf mention VERBed\n\
-3 sn say ADV PRON\n\
-77 sp say t PROPN\n\
-10 lu mention name\n\
-38 ohl mention -\n\
-54 sp say h he\n\
-6 sn say PROPN A\n\
9 sp other PROPN is\n\
-29 gb other ing NCNA\n\
-13 gs name ing oVP\n\
-89 sn noun in DET\n\
-52 np ADJ NOUNs in\n\
6 w detailing\n\
6 lf detail VERBing\n\
-3 ohl oppose -\n\
-38 gs far 0 oVN\n\
-6 w plan\n\
-48 lu plan none\n\
17 sp say & PROPN\n\
-9 p2 but PROPN\n\
66 gb say s &N\n\
-20 l allow\n\
-6 lf allow VERB0\n\
-42 sp other A n’t\n\
-3 lt allow -\n\
-33 lv allow -\n\
-15 ga other Q\n\
-6 gb other 0 NCNAx\n\
-7 gs name 0 Q\n\
-20 c allow -\n\
-18 gl push NP\n\
3 lp hit been\n\
23 sn speak PROPN ,\n\
-9 sn speak to PROPN\n\
-17 np ADV VERB0 to\n\
-72 sn speak in PROPN\n\
-39 w repeated\n\
-19 lf repeat VERBed\n\
-40 uh ed candidate\n\
-4 lv promise -\n\
-10 gl promise oV\n\
21 gb noun 0 N,NCN\n\
36 np PROPN VERBs that\n\
36 sp say & he\n\
10 gb say ed &N\n\
-26 l pen\n\
-15 sp other PRON ADJ\n\
-26 c pen -\n\
38 lu criticize name\n\
22 ohl criticize NAME\n\
-10 sn other on V\n\
-24 gl focus PV\n\
-8 ohl focus -\n\
24 lp statement a\n\
-4 p2 in a\n\
-45 lv statement 8,\n\
-70 ga speak NoNV\n\
-44 ln seek a\n\
4 sn other a NOUN\n\
-38 sp other NOUN are\n\
35 p2 NOUN are\n\
-11 lu seek people\n\
-32 lv seek 32,\n\
-23 ga other NoCN\n\
-12 oh leader\n\
-55 uh ing people\n\
-22 l counter\n\
-8 su say people 0\n\
-18 lt counter -\n\
39 gb say 0 NAVNo\n\
23 gs people 0 NPN\n\
-31 oh threats\n\
-22 c counter -\n\
-53 sp noun C ADJ\n\
-13 l offer\n\
-5 lt offer -\n\
14 gl offer NP\n\
-13 c offer -\n\
-61 np PROPN VERBed her\n\
-107 w thanks\n\
-107 lf thank NOUNs\n\
-49 gb other s NCN\n\
-13 oh president\n\
-13 gs he ed NQ\n\
22 sp say & she\n\
28 sp speak , ADV\n\
6 np PROPN VERBs he\n\
33 ga speak NhVN\n\
-4 gl accuse NV\n\
-27 ln say Q\n\
-5 gl say QN\n\
-4 oh first\n\
-54 sn speak at DET\n\
-25 w begun\n\
-15 sp say NOUN he\n\
-14 sp speak ¶ PROPN\n\
16 lt speak 16\n\
-26 lv speak 16\n\
-32 l deny\n\
9 w denied\n\
9 lf deny VERBed\n\
-20 sp say A been\n\
-22 p2 had been\n\
-4 lu deny far\n\
-35 lt deny -\n\
-64 lv deny -\n\
-32 c deny -\n\
43 lu mention he\n\
-33 lv mention 4\n\
44 ln mention the\n\
21 gs name s NVP\n\
8 st say 4 name\n\
-17 sn noun that DET\n\
-34 np a NOUN0 that\n\
-32 lu cover thing\n\
-9 l certain\n\
-9 w certain\n\
-9 lf certain ADJ0\n\
27 sp adjective NOUN are\n\
-11 lt certain -\n\
-9 c certain -\n\
-9 sp other o be\n\
3 lu challenge thing\n\
21 np is VERBing that\n\
19 gs name ing tNA\n\
-8 ohl stress -\n\
-45 ga say NQ\n\
-16 gl say NQ\n\
-47 gg N N&N say\n\
-27 oh words\n\
-39 ln claim of\n\
-37 sn speak in DET\n\
5 ln defend his\n\
-12 lv defend -\n\
7 np is VERBing his\n\
43 gl defend No\n\
-21 gg N NAN say\n\
-52 gs people ed NAN\n\
-26 uh ed president\n\
42 lp note NOUN\n\
-24 gg N tNV say\n\
3 sp say , and\n\
3 w notes\n\
38 lu note he\n\
-29 lv note 8\n\
13 np his NOUN0 on\n\
-19 gl announcement PN\n\
-22 sp think NOUN by\n\
7 p2 NOUN by\n\
40 lu remember far\n\
35 lt remember -\n\
19 gl remember N\n\
4 sn say that A\n\
18 gl say tA\n\
-16 ln talk to\n\
-9 p2 had to\n\
-57 su other he 0\n\
-39 lv talk 16,\n\
-3 np to VERB0 to\n\
40 gb other 0 NVN\n\
-27 uh 0 list\n\
5 sp say NOUN by\n\
9 ga say Q\n\
34 gl say Q\n\
-11 p2 by ADV\n\
-16 ln tweet ADV\n\
-19 gb noun 0 NVNPN\n\
-18 sn speak from DET\n\
-45 lp say as\n\
-29 sp say NOUN as\n\
-85 p2 NOUN as\n\
-17 gb say ing NCNs\n\
-44 sp speak NOUN was\n\
-14 lt observation -\n\
-63 np the NOUN0 NOUN\n\
4 sp write , PROPN\n\
-20 sn other NOUN o\n\
12 sp other w was\n\
10 p2 who was\n\
-28 lt press -\n\
-57 ga other NoN,\n\
8 gl press No\n\
13 p2 , was\n\
-12 oh head\n\
-8 lu introduce name\n\
-3 lt introduce -\n\
-35 lv introduce -\n\
9 gl introduce NP\n\
-34 gg PNA NPN other\n\
-12 lu call thing\n\
3 ln seek to\n\
-16 lp seek NOUN\n\
6 lv seek 4\n\
10 ga other oVN-\n\
-8 gl seek oV\n\
18 gg N oVN other\n\
-21 ln call Q\n\
7 p2 what it\n\
-16 gl call Q\n\
24 np PROPN VERBs ,\n\
-39 w focus\n\
35 sp speak NOUN are\n\
-47 su speak people ing\n\
35 uh ing candidates\n\
11 ln criticism of\n\
36 lu criticism far\n\
-3 uh 0 candidates\n\
27 ln tell NOUN\n\
-24 np PROPN VERBed NOUN\n\
-127 sp think C he\n\
-32 lu oppose he\n\
-14 uh s plans\n\
-3 gs thing ing NQ\n\
-46 lp show and\n\
-4 sn show NOUN P\n\
-31 sn other of NOUN\n\
-4 gl set NP\n\
-28 lu compare far\n\
-28 lt compare -\n\
58 np ’s VERBing the\n\
-40 ga other NoNP\n\
-5 gg N NoN other\n\
-14 gs far ing NoN\n\
23 sn say it '\n\
4 gs name s NoC\n\
-41 sn speak NOUN NOUN\n\
-8 sp speak j to\n\
-11 lu defend thing\n\
-15 lv defend 8\n\
18 oh rights\n\
-52 sp say f PROPN\n\
-63 sp noun - VERB\n\
-4 l unveil\n\
-9 lu unveil name\n\
-37 lv unveil -\n\
-4 c unveil -\n\
9 w aiming\n\
9 lf aim VERBing\n\
-11 lt aim -\n\
17 gl aim oV\n\
-31 ohl aim -\n\
14 ga other NbVN\n\
-34 lp say have\n\
21 p2 NOUN have\n\
-8 np have VERBed they\n\
3 w endorsed\n\
-7 lp endorse has\n\
10 p2 , has\n\
-6 lu endorse name\n\
21 gg N,A NPN other\n\
-10 lu address name\n\
-69 v other 64 8,\n\
-21 w listed\n\
-21 lf list VERBed\n\
-12 lp continue PROPN\n\
5 gb write ed N,N\n\
5 lp point PROPN\n\
21 lu point name\n\
-17 lv point 16,\n\
5 lp note ,\n\
-4 ga say tNAC\n\
-56 gb say ing NCoN,\n\
-77 ln put ADV\n\
-52 lp put has\n\
-17 p2 he has\n\
-40 lu put he\n\
-13 oh together\n\
-35 lu argue who\n\
25 lt argue -\n\
-3 ga say NhN,\n\
-22 lf court PROPN0\n\
-49 l maintain\n\
-5 w maintains\n\
-5 lf maintain VERBs\n\
-39 lp maintain PROPN\n\
-42 lt maintain -\n\
-4 gs name s \n\
-49 c maintain -\n\
11 np a NOUN0 at\n\
14 gg NVN PN, speak\n\
-10 sp other P ADV\n\
-4 oh her\n\
15 gb tell s N\n\
12 v adjective 32 2\n\
-3 lv hopeful 2\n\
35 gs none 0 NCN\n\
31 st say 4 thing\n\
-65 np NOUN VERBs a\n\
-64 sp speak DET ADJ\n\
-22 st speak 1 none\n\
-3 w considered\n\
-3 lf consider VERBed\n\
-47 ln consider a\n\
18 sp think o be\n\
31 lu consider far\n\
16 v think 32 16\n\
-3 np be VERBed a\n\
-21 gs far ed NbN\n\
-11 lu flag none\n\
9 gl : ~N\n\
-6 st other 16 name\n\
-20 lv address 16\n\
-30 gl address NP\n\
8 lt vow -\n\
17 ga say oVN\n\
19 ohl vow -\n\
5 w explained\n\
34 lu explain name\n\
-8 lt explain -\n\
10 gg N,N NAA say\n\
21 gs name ed NAA\n\
6 sn adjective NOUN P\n\
-38 p from\n\
-40 lu certain far\n\
-6 su adjective far 0\n\
-54 st adjective - far\n\
-60 v adjective 8 -\n\
8 sp say NOUN .\n\
16 lv according 4,\n\
-26 lp call -\n\
-72 sn speak NOUN ,\n\
-31 sp speak r -\n\
-30 v speak 8 4,\n\
-62 lv call 4,\n\
-5 gl call N,\n\
-16 lf point PROPN0\n\
3 ln point PROPN\n\
-16 gl point NP\n\
15 ga say N-VN\n\
-12 lu release none\n\
-5 gl release NP\n\
-13 l enjoy\n\
-15 sp other NOUN ADV\n\
-13 lt enjoy -\n\
-13 c enjoy -\n\
8 p2 NUM SYM\n\
-3 sn say , &\n\
-40 l term\n\
-22 sn other PROPN NOUN\n\
-28 p2 NUM -\n\
-17 lt term -\n\
-83 v other 8 4,\n\
-40 c term -\n\
41 lf support PROPN0\n\
-5 l sign\n\
-27 lt sign -\n\
-27 v other 64 32\n\
-5 c sign -\n\
17 ln endorsement of\n\
5 p2 with ADJ\n\
-54 lu endorsement none\n\
-8 lv endorsement -\n\
22 gb noun s VPNPN\n\
6 gg NPN N noun\n\
40 ga tell NPN\n\
44 np was VERBed the\n\
21 gg N,A N other\n\
-90 sn other PROPN j\n\
67 np , VERBed PROPN\n\
19 gl endorse N,\n\
-34 oh week\n\
57 np , VERBs PROPN\n\
-16 uh 0 difficult\n\
12 uh s notes\n\
27 np the NOUN0 is\n\
-27 ln idea of\n\
-27 w offers\n\
-19 lf offer VERBs\n\
-15 ln offer a\n\
-70 lp offer PROPN\n\
5 sn speak a r\n\
13 sp speak & PROPN\n\
38 ga speak NoN\n\
-10 gl offer No\n\
-67 w issues\n\
-64 lf issue NOUNs\n\
-20 uh s issues\n\
3 gb say s N,NAN\n\
6 gg N tNA noun\n\
4 gs none s tNA\n\
-33 p2 PROPN can\n\
-51 lu play name\n\
-25 gg tNA NPN other\n\
12 oh role\n\
-12 lp see he\n\
31 sn other PROPN s\n\
3 sp other h he\n\
21 p2 because he\n\
-29 lu see he\n\
-10 lu agree name\n\
35 gl agree PN\n\
6 ln think PROPN\n\
31 lp think ADV\n\
-6 sn think PROPN A\n\
-18 lv think 1\n\
-79 np ADV VERBs PROPN\n\
-15 ga think NAVN\n\
66 gg N NAV think\n\
24 ln ask ADV\n\
-10 sp tell Q he\n\
-9 lu ask he\n\
-3 ga tell \n\
8 lt appear 8\n\
36 sp noun P their\n\
52 p2 in their\n\
-10 lu belief none\n\
-11 np their NOUN0 that\n\
-11 gg NPN tNA noun\n\
64 p2 ) ,\n\
-15 lp consider ADV\n\
10 lu consider name\n\
5 v show 32 2\n\
21 ohl find -\n\
16 ga noun PN-N\n\
7 ohl according results\n\
-72 lv support 2\n\
-24 ln point in\n\
-4 gl point PN\n\
10 lp hold PROPN\n\
36 p2 while PROPN\n\
-21 lu hold name\n\
-42 lv hold 4\n\
18 ln vote with\n\
-52 lp vote VERB\n\
21 sn other with DET\n\
-21 gs far s PN&\n\
-37 oh server\n\
-8 lp ask PROPN\n\
18 sn say , h\n\
-5 lt tell 16\n\
18 st tell 16 name\n\
-38 v tell 32 16,\n\
-19 lv tell 16,\n\
-35 w responding\n\
-35 lf respond VERBing\n\
-5 ln respond to\n\
-21 lp respond ,\n\
-28 sn say to DET\n\
-15 lv respond 8\n\
-6 np , VERBing to\n\
13 ga say oNtN\n\
27 gb say ing QNCN,\n\
-4 gl state NV\n\
4 l deem\n\
-7 gg NtN NPN other\n\
4 c deem -\n\
-23 ohl release -\n\
7 lp announce ,\n\
-33 lp reveal ADV\n\
23 gb say ed NAN,N\n\
-12 ln speak on\n\
-12 gs none ing PN,\n\
-15 p2 on NOUN\n\
-4 ga show N,NC\n\
-35 ga say N&N,\n\
6 gb say ed CPN,N\n\
37 sn write a NOUN\n\
-25 np , VERBed a\n\
8 ga write NPN\n\
-53 sn say , C\n\
-26 gl say ,C\n\
-14 sp say C ,\n\
-24 gb say ing QNC,\n\
-5 lf share VERBed\n\
-12 lt share -\n\
8 gg N NPN speak\n\
-25 w writing\n\
8 uh ing week\n\
-32 sp think PROPN to\n\
-26 gb think 0 No\n\
3 ohl know NAME\n\
5 lf look NOUN0\n\
-38 oh late\n\
5 uh 0 look\n\
-51 oh today\n\
29 lv suggest 8\n\
-28 l rule\n\
-9 lp rule PROPN\n\
-39 lu rule none\n\
13 gg N PN say\n\
-28 c rule -\n\
76 gg V,N  say\n\
-54 sp other . PROPN\n\
-38 v other 4 0\n\
-47 sp other ' NOUN\n\
-30 lv look 2\n\
-29 lu fear far\n\
-32 lt fear -\n\
33 lv fear 4\n\
29 ga think NAAN\n\
11 gl fear NA\n\
-16 ln allow PROPN\n\
-21 lu allow thing\n\
-44 gl allow No\n\
16 gs thing 0 NoC\n\
-51 ln speak with\n\
6 oh voice\n\
-17 w voice\n\
-10 lf voice NOUN0\n\
-13 lu voice none\n\
-29 ohl voice -\n\
-5 uh 0 voice\n\
-10 lp hope in\n\
31 lv hope 8\n\
-41 n but\n\
-18 ohl talk -\n\
-8 lf decline VERBing\n\
-55 su speak far s\n\
-39 gl continue oV\n\
-57 gs far s oVN\n\
-29 p2 ¶ a\n\
-63 sn noun that A\n\
20 np ADJ NOUNs that\n\
-60 uh s proposals\n\
-16 sp other PROPN are\n\
-32 lu identify thing\n\
25 lv identify 8\n\
-39 np NOUN VERBing PROPN\n\
5 np are VERBing to\n\
5 w talking\n\
-44 ga other N,N&\n\
-39 gb other ing \n\
-27 sp think t NOUN\n\
-20 lv hope -\n\
-26 lp debate NOUN\n\
4 ln ask PROPN\n\
-12 lp question ADJ\n\
-32 lu think other\n\
21 ln point that\n\
21 lt point 1\n\
10 lv point 4\n\
-37 lf support VERBing\n\
-34 ln support him\n\
13 ga think NPN,\n\
20 ln support the\n\
-12 gg ,NA N think\n\
10 gs far ing NAV\n\
-10 st say 1 thing\n\
17 gl point tN\n\
46 gg PN, tNA say\n\
-12 w admitted\n\
-12 lf admit VERBed\n\
29 ohl admit -\n\
31 sp other V ,\n\
-16 oh primary\n\
16 lp question the\n\
-53 np the NOUN0 ,\n\
-19 gl word NP\n\
8 uh 0 answer\n\
-7 np NOUN NOUN0 on\n\
-72 sn noun . Q\n\
27 sp other , NOUN\n\
5 gg N,N NPN other\n\
-67 sp other f NOUN\n\
-62 p2 of NOUN\n\
11 np NOUN VERBing to\n\
-35 w challenge\n\
-43 lf challenge VERB0\n\
-72 gs thing 0 N&N\n\
-46 lv attack 16,\n\
7 gb other 0 NPNPN\n\
32 gs none 0 ,&N\n\
53 ln call him\n\
14 sn speak him P\n\
-11 np by VERBing him\n\
34 ohl call him\n\
12 lp talk VERB\n\
-28 sn noun for NOUN\n\
-7 l count\n\
-63 w count\n\
-7 c count -\n\
-10 gb noun s VPN&N\n\
-18 w statements\n\
-18 lf statement NOUNs\n\
21 ln statement on\n\
-33 p2 ADJ ADJ\n\
30 lp call a\n\
15 lv call 32,\n\
12 ga noun NPNV\n\
-5 ohl call ban\n\
28 w assertion\n\
28 lf assertion NOUN0\n\
10 lu assertion none\n\
-18 gs none 0 tNV\n\
8 uh 0 assertion\n\
-83 n are\n\
-16 ln say at\n\
3 gs name ed PNt\n\
-19 oh time\n\
-34 sn say has V\n\
-78 v noun 32 8,\n\
11 ga noun N,NC\n\
-61 ga say NtNA\n\
-6 gs none 0 PVN\n\
17 ga say tNPN\n\
36 gg N tNP say\n\
33 gs name ed tNP\n\
-8 w decline\n\
-40 p2 is in\n\
-19 lu decline far\n\
-44 n while\n\
-5 sn noun , P\n\
-18 sn other NOUN f\n\
-62 p2 of his\n\
79 gb other ed NPN,N\n\
7 gg N,N N other\n\
-36 sp write Q he\n\
-22 gl tweet N\n\
-125 gb write ed QN\n\
-35 gs he ed N\n\
-8 w offered\n\
-8 lf offer VERBed\n\
29 ln offer his\n\
55 sn speak his j\n\
-61 lp assessment ADJ\n\
29 np ADJ NOUN0 of\n\
-80 ga noun NPN&\n\
-9 oh 50\n\
4 oh half\n\
-22 su other it s\n\
56 p2 ¶ she\n\
-27 np she VERBed the\n\
-68 lp press PROPN\n\
57 lv press 8\n\
-4 gs none s PNt\n\
-7 lu look people\n\
-5 l critical\n\
-5 w critical\n\
-3 lf critical ADJ0\n\
14 ln critical of\n\
21 sn adjective of PROPN\n\
41 gb adjective 0 NAA\n\
-5 c critical -\n\
-10 w filed\n\
-10 lf file VERBed\n\
-76 lu file thing\n\
-25 lv file 32,\n\
-19 gl file PN\n\
-12 gb other ed PN\n\
-18 uh ed letter\n\
-35 ln court PROPN\n\
-63 sp other P ADJ\n\
5 np ADJ NOUN0 PROPN\n\
-22 ga other NsN,\n\
-17 gs name ed PN,\n\
-3 ln write the\n\
-7 ga colon N\n\
-7 gl : N\n\
-87 sn other of j\n\
-12 ga other NPNV\n\
6 ln hold NOUN\n\
-24 lv hold 8\n\
-31 gl hold NP\n\
-86 n under\n\
-7 lv vote 8\n\
-6 ga other PNtV\n\
-6 lu allow far\n\
-21 lv allow 8\n\
3 np that VERBs NOUN\n\
12 gl allow NP\n\
-24 gs far s NPN\n\
8 ln unclear ADV\n\
-5 sp adjective PRON ’s\n\
21 v adjective 16 8\n\
-11 sn other at NOUN\n\
-49 gs thing ed PN&\n\
-27 sp say PROPN NOUN\n\
-48 gs none 0 NAV\n\
-9 sn other PROPN .\n\
25 lu endorse thing\n\
-41 np are VERBing PROPN\n\
-13 sf show NOUNing\n\
-17 sp show DET ADJ\n\
-72 su show none ing\n\
16 gs far s PN\n\
-30 lp state VERB\n\
30 uh 0 supporters\n\
27 ga say N,wV\n\
-53 w introduced\n\
-53 lf introduce VERBed\n\
-10 gs who ed NPN\n\
22 sn say ADJ PROPN\n\
-41 w accepted\n\
-41 lf accept VERBed\n\
-108 gb other ed NCN\n\
-6 sn say that j\n\
11 st say 1 far\n\
-40 lv view 8,\n\
-33 oh policy\n\
-14 gg PN& NPN say\n\
-8 sn other NOUN NOUN\n\
-47 lu accept far\n\
7 ga other N&CN\n\
-20 sn speak NOUN P\n\
7 sp speak NOUN and\n\
11 ga speak NPN\n\
-139 lu file far\n\
8 ln report NOUN\n\
-44 lp report the\n\
-63 lp plan NOUN\n\
50 sp think PROPN NOUN\n\
-43 gs name ing N&V\n\
-10 w attacking\n\
-10 lf attack VERBing\n\
-9 gl attack NP\n\
-25 w opposing\n\
-13 lf oppose VERBing\n\
14 gl oppose N,\n\
-10 ohl oppose NAME\n\
13 np NOUN NOUN0 .\n\
36 gg N,N  show\n\
-4 lp oppose that\n\
-22 ga think N&N,\n\
-63 uh 0 voters\n\
-72 oh filings\n\
-9 ohl according filings\n\
-16 ohl begin NAME\n\
-38 lv respond 16,\n\
-5 ga say oNPN\n\
-10 gb say ing NPN,\n\
-24 l interrupt\n\
-51 w interrupted\n\
-51 lf interrupt VERBed\n\
3 sp speak NOUN ,\n\
-24 lt interrupt -\n\
-71 lv interrupt -\n\
-24 c interrupt -\n\
3 lt shout -\n\
3 lu describe thing\n\
9 gg VNo N speak\n\
-48 sp say ¶ Q\n\
-59 gb say ed Q\n\
-36 lv say 32,\n\
-4 ga say NQPN\n\
-26 ohl say the\n\
15 ga say NAN&\n\
8 ln issue a\n\
-62 lu issue thing\n\
-24 lv statement 8\n\
64 gb noun 0 PN,VN\n\
41 ln tell a\n\
-10 ln compare to\n\
-26 sp other A Q\n\
-10 gl compare oN\n\
8 ga say NAV\n\
-33 ln say of\n\
-69 sn say of V\n\
-49 ln say what\n\
27 ln support .\n\
27 gl support \n\
-48 ln attack a\n\
-89 oh event\n\
-37 lv add 2\n\
-15 l favor\n\
7 ln favor of\n\
4 lt favor -\n\
20 lv favor -\n\
-15 c favor -\n\
-30 v write 16 4\n\
27 sp show PROPN is\n\
17 v show 32 16\n\
21 gb show ing PN,NA\n\
-36 gs name ing PNP\n\
-3 lp tell is\n\
8 sn tell a j\n\
28 np is VERBing a\n\
5 oh crowd\n\
-11 lv talk 16\n\
16 v say 4 1,\n\
6 ga say ,AN\n\
-19 w urging\n\
-13 lf urge VERBing\n\
12 ln urge NOUN\n\
12 ln vote to\n\
17 gl vote oV\n\
-7 sp other NOUN has\n\
-34 sn other in PRON\n\
-42 sp other w are\n\
-38 gl struggle PN\n\
-18 oh women\n\
5 oh recently\n\
9 lv urge -\n\
23 su other people 0\n\
14 uh 0 women\n\
-49 gs name ing ,Q\n\
8 sn tell NOUN P\n\
-37 n another\n\
-16 ga other NhVN\n\
-28 gs name ed NhV\n\
-31 v say 8 8,\n\
-39 lv hold 8,\n\
-10 oh signs\n\
5 lf sign NOUNs\n\
-58 v other 8 8,\n\
39 np VERB NOUNs VERB\n\
7 l chant\n\
12 lt chant -\n\
13 lv chant -\n\
-26 np NOUN VERBed Q\n\
5 ohl chant -\n\
7 c chant -\n\
-5 gs he ed NDN\n\
-7 w loved\n\
-122 gb think ed NCN\n\
20 lp respond to\n\
65 sn say to j\n\
36 sp say x to\n\
38 lu respond far\n\
-8 ln accusation that\n\
-15 lu accusation none\n\
-8 lt accusation 1\n\
-8 gl accusation tN\n\
-52 ohl accusation -\n\
42 lp message NOUN\n\
26 w hoping\n\
26 lf hope VERBing\n\
3 sp think NOUN ,\n\
-23 st think 8 thing\n\
-42 sn other any NOUN\n\
-19 v other 32 4\n\
20 ga other NtAV\n\
-13 gl vote No\n\
-36 gs far s NoN\n\
15 lp tell he\n\
-43 np he VERBed ADJ\n\
-5 ohl tell supporters\n\
-15 l cheer\n\
-10 w cheering\n\
-11 sf speak ADJing\n\
-46 lu cheer far\n\
-6 lt cheer -\n\
-15 c cheer -\n\
-43 ga noun oVPN\n\
-75 gb noun 0 NCNAN\n\
28 np has VERBed NOUN\n\
-3 np , VERBing his\n\
33 ga say NAxD\n\
-52 lu want people\n\
-23 uh 0 campaign\n\
7 sn noun for V\n\
-32 p2 on his\n\
-6 oh debate\n\
4 sp other ' PROPN\n\
-29 lv debate 2\n\
-54 np he VERBs the\n\
-10 ln question the\n\
3 lf advice NOUN0\n\
16 gl advice PN\n\
53 p after\n\
-14 lp ask to\n\
29 su tell thing 0\n\
-9 v tell 32 8,\n\
-8 lv ask 8,\n\
4 np to VERB0 a\n\
-18 gl ask N,\n\
13 gs thing 0 N,N\n\
39 sp noun C a\n\
-6 lp offer ,\n\
-28 ln offer the\n\
-21 lv offer 16,\n\
34 ga speak NsN,\n\
33 oh job\n\
12 sp say , ADV\n\
-14 l welcome\n\
-16 w welcome\n\
-16 lt welcome -\n\
-14 c welcome -\n\
11 sp noun A ADJ\n\
7 oh anyone\n\
-22 w wants\n\
-23 lf want VERBs\n\
-31 p2 anyone who\n\
-17 lu want who\n\
-9 su think who s\n\
34 st think - who\n\
49 ln release a\n\
44 gl release NV\n\
-15 w aimed\n\
-15 lf aim VERBed\n\
-20 ln aim at\n\
17 lp aim PROPN\n\
-134 sn other at PROPN\n\
4 lu aim name\n\
6 lv aim -\n\
-26 gb speak ing NVPN,\n\
-24 l contrast\n\
40 uh s ad\n\
-24 c contrast -\n\
23 w slams\n\
13 ln slam PROPN\n\
22 np NOUN NOUNs PROPN\n\
12 ohl slam NAME\n\
93 oh favor\n\
67 ohl vote favor\n\
-17 gl favor N-\n\
38 oh assault\n\
-151 sp other - NOUN\n\
-34 np NOUN NOUN0 in\n\
-28 l care\n\
-142 lu care none\n\
-10 lt care -\n\
-10 lv care -\n\
-28 c care -\n\
10 lp claim NOUN\n\
-6 lv claim -\n\
25 ohl claim -\n\
-27 lu set thing\n\
-3 ohl question NAME\n\
-3 lu begin people\n\
40 np NOUN VERB0 by\n\
34 ln criticize by\n\
5 p2 has been\n\
3 np been VERBed by\n\
25 gl criticize bN\n\
-42 st say 16 none\n\
12 w hopes\n\
11 lf hope VERBs\n\
45 lp hope PROPN\n\
73 oh endorsement\n\
-55 n before\n\
-13 lv endorsement 8\n\
-89 ohl endorsement -\n\
-32 uh 0 endorsement\n\
-21 oh leadership\n\
3 lf schedule NOUN0\n\
-31 sn other as PRON\n\
9 gb other 0 NAVPN\n\
-33 oh day\n\
-71 lv hold 16,\n\
-12 oh rally\n\
-100 np NOUN VERB0 in\n\
-42 uh 0 place\n\
-46 sp speak r ,\n\
-42 w feels\n\
-42 lf feel VERBs\n\
-41 lp feel he\n\
51 sp think & he\n\
13 ln debate and\n\
46 sn adjective that PRON\n\
-25 lu optimistic far\n\
17 oh rivals\n\
-19 su say who 0\n\
-4 gs who 0 NAx\n\
13 ln dismiss NOUN\n\
-7 st noun 16 far\n\
-7 su say he ing\n\
-16 oh third\n\
-21 v speak 64 16,\n\
-13 sp other w is\n\
-12 w referred\n\
-12 lf refer VERBed\n\
-10 lp refer PROPN\n\
8 ga speak NsNQ\n\
40 gs far ed NsN\n\
-56 ln repeat NOUN\n\
17 lp repeat ,\n\
-11 st say 2 people\n\
5 uh ed governor\n\
-14 st noun 1 far\n\
22 l recite\n\
8 sp other t PROPN\n\
22 lt recite -\n\
22 c recite -\n\
4 w attacked\n\
4 lf attack VERBed\n\
-5 lp attack ADV\n\
55 sn other NOUN PROPN\n\
17 lv attack 8,\n\
-5 gl ask No\n\
67 gb tell ed NA\n\
14 lv write 8\n\
-12 l request\n\
-19 w request\n\
-5 lf request NOUN0\n\
-35 lp request a\n\
-41 lu request none\n\
-5 lt request -\n\
51 np a NOUN0 VERB\n\
-4 ohl request -\n\
-12 c request -\n\
37 oh officials\n\
-11 ohl press -\n\
-8 lv warn -\n\
70 lf report VERB0\n\
-8 gs none 0 PNC\n\
-43 w convincing\n\
-40 ln convince NOUN\n\
-95 su tell none ing\n\
-53 su show name 0\n\
-6 p2 ADV be\n\
-7 lt ignore -\n\
-34 st other - it\n\
4 gb other ed N,NAA\n\
8 lp appeal ADJ\n\
31 gg N PN& noun\n\
-44 lu counter far\n\
20 oh states\n\
4 sn say . r\n\
-19 np ADJ NOUNs .\n\
5 sn say VERB NOUN\n\
5 lp hold NOUN\n\
-15 w denying\n\
-15 lf deny VERBing\n\
32 lv deny 16,\n\
-24 np of VERBing ADJ\n\
22 ga think PN,N\n\
-22 gl care PN\n\
-56 lp reason ADJ\n\
26 p2 ¶ by\n\
-17 lu offer none\n\
-22 gs none ing NPN\n\
5 p2 PROPN would\n\
16 lv show 2\n\
-32 sp other A VERB\n\
-7 p2 would VERB\n\
-46 w finding\n\
-38 lf find VERBing\n\
-101 p about\n\
-24 lu find far\n\
-46 gs far ing VPN\n\
-24 l deliver\n\
-43 w deliver\n\
-43 lf deliver VERB0\n\
-9 lt deliver -\n\
-6 lv deliver -\n\
-4 oh trade\n\
-24 c deliver -\n\
6 sn think , &\n\
-23 ga other N,NA\n\
18 gg hNA N,N other\n\
6 sn say on NOUN\n\
17 lt continue 4\n\
-21 v speak 64 8\n\
62 gl continue oC\n\
12 w emphasize\n\
12 lf emphasize VERB0\n\
13 lp emphasize to\n\
3 sp say C to\n\
-9 lu emphasize far\n\
50 oh positions\n\
-6 sp noun o VERB\n\
-15 l embrace\n\
-58 lf embrace VERB0\n\
-41 lt embrace -\n\
-35 lv embrace -\n\
-15 c embrace -\n\
12 p2 as the\n\
-7 np the VERBed PROPN\n\
12 ga other NoN-\n\
-12 su other it 0\n\
-37 w position\n\
-31 lf position NOUN0\n\
-25 lp position ADJ\n\
-59 lu position none\n\
-26 lt position -\n\
-19 lv position -\n\
-76 gb noun 0 AVNPN\n\
-14 ln criticize NOUN\n\
-28 lv criticize 4\n\
-4 l notion\n\
-13 p2 . the\n\
-4 lu notion none\n\
-8 ohl notion -\n\
-4 c notion -\n\
-9 ln vote ADV\n\
-15 oh simply\n\
-13 ln find NOUN\n\
-35 oh jobs\n\
-31 sp noun A the\n\
17 gs thing ed bN\n\
14 lp offer he\n\
33 sp speak , he\n\
20 lu offer he\n\
-21 lv offer 4\n\
-56 sp think PRON they\n\
-18 p2 what they\n\
-26 np they VERB0 ADV\n\
-41 lp promise the\n\
12 sp noun & the\n\
-75 p2 and the\n\
-15 w tweets\n\
-35 sp write . he\n\
20 ln ignore PROPN\n\
15 gl ignore N\n\
24 ohl ignore NAME\n\
-12 lp issue PROPN\n\
-69 lv issue 32,\n\
3 lv name 16,\n\
-5 ln ask her\n\
-59 lu ask people\n\
-3 gl ask NP\n\
-39 ln ask about\n\
3 sn tell about DET\n\
33 v tell 64 -\n\
-10 ga tell PNPN\n\
-10 lv question 16,\n\
-9 uh s questions\n\
-45 lv report 8,\n\
12 np NOUN VERBed ADV\n\
-34 gb other ed NCN,N\n\
-44 gl unclear PN\n\
17 gb say 0 NPN\n\
-58 ga think NoVN\n\
-40 w documents\n\
-9 lf document NOUNs\n\
-14 ln clear that\n\
-4 lp clear ADV\n\
-13 sn adjective that DET\n\
19 lu clear far\n\
-14 lt clear 1\n\
-6 lp debate the\n\
-67 v write 32 8,\n\
53 gg N,N tNA think\n\
-4 lv press -\n\
-48 gl press NP\n\
-42 oh conference\n\
-41 ln ask him\n\
-72 sn tell him DET\n\
27 lv question 0\n\
13 gl question VP\n\
-22 l revelation\n\
-22 c revelation -\n\
-6 sp say j and\n\
-36 p2 ADJ and\n\
-63 np and NOUN0 NOUN\n\
-80 gg NPN PN, other\n\
15 w opposed\n\
15 lf oppose VERBed\n\
-34 ln oppose to\n\
-7 sn think to PROPN\n\
32 lu oppose who\n\
5 su think who ed\n\
-31 lp back -\n\
56 v other 32 32\n\
24 ohl ask NAME\n\
-64 w reporting\n\
-33 lf report VERBing\n\
-72 lu report far\n\
-30 gs far ing N&N\n\
-26 lf report VERBs\n\
-6 sp other j ADJ\n\
10 gs far ing PNP\n\
-18 n across\n\
-91 np - NOUN0 NOUN\n\
-21 lp write who\n\
-12 su write who ed\n\
-14 st write - who\n\
-7 np who VERBed the\n\
33 oh praise\n\
-98 ohl put NAME\n\
-13 lv fear -\n\
21 gs I 0 NPN\n\
-32 sn think the j\n\
-70 sp think t he\n\
-107 p2 that he\n\
-72 p2 PROPN :\n\
19 lu see name\n\
29 sp other PROPN VERB\n\
11 gs far s NsN\n\
-18 ln view the\n\
-88 sp noun V NOUN\n\
-32 lp believe ADV\n\
-45 np NOUN NOUN0 NOUN\n\
-37 lp underscore NOUN\n\
-9 lu underscore thing\n\
-10 lp challenge the\n\
-46 lv challenge 8\n\
-20 ohl challenge -\n\
-10 lp mean NOUN\n\
-13 sn think that j\n\
-74 lu mean thing\n\
61 gs thing 0 tNA\n\
-66 v other 16 0\n\
-46 uh ed voters\n\
16 gb speak 0 PN,NA\n\
8 w seems\n\
11 lf seem VERBs\n\
5 sp other , it\n\
26 lu seem it\n\
-18 lv seem 4\n\
-35 gb other s ,N\n\
-3 l scrutiny\n\
-3 w scrutiny\n\
-3 lf scrutiny NOUN0\n\
-3 c scrutiny -\n\
-10 lp support ,\n\
-32 sp noun NOUN ,\n\
-92 su noun thing 0\n\
11 st noun - thing\n\
3 ga noun PNAV\n\
23 gs thing 0 PNA\n\
-47 lv continue 1\n\
17 gs name s oAN\n\
-7 ln know ADJ\n\
25 sn think ADJ P\n\
-47 gg NAx NPN think\n\
-11 ga say N,&N\n\
-39 gl announce N,\n\
-3 gs he ed N,&\n\
4 np PROPN NOUNs to\n\
-46 oh survey\n\
3 sn show that NUM\n\
12 st show 1 people\n\
-7 lv find -\n\
-15 ga say NAN,\n\
-72 gl view N,\n\
-62 ohl view NAME\n\
-65 ln compare with\n\
8 lu compare name\n\
-12 gl compare PN\n\
28 ohl say same\n\
42 np NOUN VERBed a\n\
32 gs people ed N\n\
27 oh opinion\n\
-25 np ADV VERB0 they\n\
6 sp think x ADV\n\
4 p2 n’t ADV\n\
-157 gb think 0 NCNAx\n\
-67 oh enough\n\
34 lp say Q\n\
-51 sp say . Q\n\
-57 p2 . Q\n\
-15 gg Q N,N say\n\
-9 gs none ed N,N\n\
76 lf say NOUN0\n\
65 lp say NUM\n\
28 uh 0 say\n\
56 oh so\n\
63 ohl say so\n\
35 gb noun 0 &N\n\
-11 w viewed\n\
-11 lf view VERBed\n\
-26 ln view ADV\n\
-28 sn think ADV r\n\
34 lp view ’s\n\
-11 np ’s VERBed ADV\n\
32 gl view sN\n\
-23 lv view 4\n\
-61 ln vote on\n\
51 p all\n\
12 lu consider people\n\
20 np NOUN VERB0 PROPN\n\
-35 gs people 0 N\n\
64 su show people s\n\
59 ga show tNCN\n\
4 oh variety\n\
-21 sn say they D\n\
-73 sp think C they\n\
-164 p2 VERB they\n\
-7 oh advantage\n\
11 ln view as\n\
-15 np to VERB0 that\n\
23 ln position on\n\
14 ga noun PN&P\n\
-48 uh s positions\n\
-21 p2 and NOUN\n\
56 gb other ed N&N\n\
40 np to VERB0 her\n\
-18 ga think bNPN\n\
-50 gl view bN\n\
39 gs far s N\n\
10 lf opinion NOUNs\n\
4 gl opinion N,\n\
-42 p2 of VERB\n\
-13 gl consider NP\n\
-20 l lean\n\
-11 sp other PROPN -\n\
-44 p2 PROPN -\n\
-20 c lean -\n\
14 sp other V ADJ\n\
-22 p2 for PROPN\n\
-12 sn show NOUN PROPN\n\
19 sn show PROPN P\n\
-6 su show far s\n\
-32 sn show a j\n\
15 sn tell PROPN t\n\
10 st tell 2 name\n\
-22 w contrast\n\
-13 lf contrast NOUN0\n\
-24 w maintained\n\
-24 lf maintain VERBed\n\
12 gb say ed PN,NA\n\
-4 gg ,NA NPN say\n\
-61 ln support among\n\
37 p2 has VERB\n\
29 lv support 16,\n\
9 gs far 0 PN&\n\
33 ln find .\n\
31 gl find \n\
-17 l trust\n\
-18 w trust\n\
-15 p2 NOUN on\n\
-35 lu trust far\n\
-9 v think 4 0\n\
-17 c trust -\n\
-43 v noun 8 8\n\
-19 lp support the\n\
11 gl support oN\n\
-22 gb noun 0 NCNtN\n\
-41 lf vote NOUN0\n\
-34 uh 0 vote\n\
12 ln support from\n\
-55 lp support ADJ\n\
18 gl back N\n\
-11 gg N&N N other\n\
-18 uh ing population\n\
-28 v tell 32 2\n\
4 w agreed\n\
4 lf agree VERBed\n\
29 lu agree thing\n\
-13 v speak 8 8\n\
-34 lv agree 8\n\
-27 v other 64 1\n\
-46 ln find ADV\n\
-5 lv tell 2\n\
14 np PROPN VERBs NOUN\n\
-6 v other 4 1\n\
-14 lp want she\n\
55 sn other to D\n\
-61 sp noun DET VERB\n\
-33 lv focus 8\n\
-15 ga other PNoN\n\
-4 gs far s PNo\n\
-5 p2 to PROPN\n\
-16 l argument\n\
-3 w argument\n\
-3 lf argument NOUN0\n\
-51 lv argument 4\n\
-16 c argument -\n\
16 gs none 0 -PN\n\
-69 np PROPN VERBs she\n\
-60 gb other 0 CtNAx\n\
4 lf promise VERBs\n\
-18 lu promise thing\n\
-56 gs thing s N-N\n\
18 uh s his\n\
-16 ln feel ADJ\n\
86 p2 but he\n\
-103 lv feel 4\n\
-43 v adjective 4 2\n\
-22 ga think NAVP\n\
-18 lu count none\n\
-118 ohl count -\n\
-18 sp noun f ADJ\n\
-4 gl endorsement PN\n\
-35 oh superdelegates\n\
6 p2 who can\n\
12 ohl support candidate\n\
6 p2 VERB an\n\
-87 ga noun PNhN\n\
-21 gb noun 0 CNAVN\n\
-10 gs none 0 PNh\n\
-23 oh race\n\
-28 sp other C he\n\
6 np he VERBed Q\n\
7 gs he s NVN\n\
-68 ln accuse of\n\
-32 sp say x be\n\
-41 p2 not be\n\
21 lu accuse he\n\
-34 gl accuse N\n\
-8 lu highlight name\n\
-5 gs name ing NVP\n\
75 p2 as he\n\
-49 sn speak to NOUN\n\
8 w adding\n\
8 lf add VERBing\n\
-3 sp say A Q\n\
15 gs name ed tNQ\n\
15 v say 2 0\n\
27 gl say VN\n\
-10 v speak 32 4,\n\
4 gl praise N,\n\
19 gs name ing N,w\n\
26 sp tell ¶ PROPN\n\
-18 oh night\n\
7 lt predict -\n\
32 w delivering\n\
32 lf deliver VERBing\n\
13 ln deliver a\n\
-17 lv deliver 8\n\
28 ga speak PN,V\n\
19 gg &N NPN say\n\
21 oh hundreds\n\
-16 l scream\n\
-16 lt scream -\n\
-16 c scream -\n\
9 lv explain 4\n\
4 w mention\n\
29 gl mention N,\n\
-4 gs none 0 N,w\n\
19 lu announce who\n\
-19 gs who ed NAV\n\
-23 l hammer\n\
-25 w hammered\n\
-25 lf hammer VERBed\n\
-12 ln hammer PROPN\n\
-22 sp other PROPN has\n\
-23 lt hammer -\n\
-12 ohl hammer NAME\n\
-23 c hammer -\n\
-16 uh ing senator\n\
-32 sp speak ' ADV\n\
-3 np ADV VERBing ADJ\n\
4 oh closer\n\
-17 sp other NOUN and\n\
-83 n up\n\
-18 lp see will\n\
-75 lv see 1\n\
-29 ga other NV\n\
-27 gs far 0 NV\n\
-10 oh husband\n\
-38 lv remark -\n\
21 sn tell NOUN h\n\
15 gl tell Nh\n\
-84 sn noun , PROPN\n\
10 gl predict NA\n\
29 sn adjective of DET\n\
10 w advocate\n\
-29 lv advocate -\n\
-49 ohl hope NAME\n\
-37 sn say ADV DET\n\
-32 w claiming\n\
-32 lf claim VERBing\n\
12 ln claim NOUN\n\
-36 gl claim NP\n\
-21 sn speak Q ¶\n\
-36 np - VERBed Q\n\
7 sp say - NOUN\n\
-24 ohl comment -\n\
-17 sn noun with NOUN\n\
46 oh reporters\n\
-37 p2 VERB of\n\
42 p2 NOUN were\n\
-17 p2 were VERB\n\
-101 p2 the ADV\n\
25 oh party\n\
-25 uh s party\n\
24 oh high\n\
-39 lv sign 4\n\
-56 gl sign NP\n\
4 w celebrated\n\
4 lf celebrate VERBed\n\
49 ohl celebrate -\n\
-9 su other other ed\n\
15 np PROPN NOUNs NOUN\n\
12 ln support a\n\
-22 lv look 4\n\
-26 uh ing voters\n\
4 ln according VERB\n\
53 lv according 8\n\
33 gl according VN\n\
9 ohl according -\n\
-47 n through\n\
-25 ga noun PNtN\n\
12 lu file name\n\
11 np NOUN VERBs the\n\
-9 lp call he\n\
-102 sp speak PRON he\n\
-96 p2 what he\n\
5 gs he s NPN\n\
3 ohl estimate -\n\
18 ga show tNVP\n\
5 lu expect people\n\
24 np NOUN VERBed .\n\
-97 ln show up\n\
-53 lu show who\n\
-54 sn speak a j\n\
-25 ln message that\n\
-25 lt message 1\n\
4 p off\n\
8 p2 VERB off\n\
20 sp other ¶ he\n\
-10 ga other NPN&\n\
-5 sn speak her NOUN\n\
-6 np and VERBed her\n\
-48 p2 what she\n\
-34 sn other with PROPN\n\
-12 p2 ADJ -\n\
3 gl portray Ns\n\
-9 gs far ed PN\n\
-41 p2 on ADJ\n\
-5 w doubted\n\
-5 lf doubt VERBed\n\
-6 ga think NPN&\n\
-3 uh ed many\n\
-32 n each\n\
-7 ln say to\n\
-82 gl say oN\n\
-14 lt vote 2\n\
-40 oh someone\n\
-4 ln see the\n\
-16 lu see people\n\
16 gg NPN NsN other\n\
-30 p2 a ADV\n\
10 w worried\n\
34 lf worry VERBed\n\
-32 ln worry about\n\
-25 lu worry they\n\
-22 np ADV VERBed about\n\
-38 gl worry PN\n\
21 sn say NOUN PROPN\n\
9 ln see as\n\
8 sp other A both\n\
48 p both\n\
23 gl see sN\n\
26 sn other of V\n\
-14 ga other NVNP\n\
74 gl issue NV\n\
-14 w allowing\n\
-14 lf allow VERBing\n\
-35 oh people\n\
-28 uh ing polls\n\
-9 uh 0 states\n\
-13 lt joke -\n\
-5 np he VERBed with\n\
-5 ga say PNhN\n\
-11 gl joke PN\n\
-3 lt concede -\n\
-24 sn noun with PROPN\n\
11 gl statement Nt\n\
-3 w expects\n\
-3 lf expect VERBs\n\
-23 sp think NOUN and\n\
-8 np and VERBs to\n\
20 l tout\n\
3 w touting\n\
3 lf tout VERBing\n\
-18 lu tout name\n\
19 lt tout -\n\
-20 gg NA NoV other\n\
20 c tout -\n\
-32 n into\n\
-31 w sign\n\
-53 p2 as a\n\
-33 gl sign tN\n\
21 uh 0 sign\n\
33 p2 her ADJ\n\
-36 ln call her\n\
-42 ohl call her\n\
-38 gs far s PN,\n\
26 lt decry -\n\
-18 sp say Q and\n\
26 oh plans\n\
-16 sp noun C her\n\
29 lp address NOUN\n\
10 sn other ADV P\n\
38 oh squarely\n\
47 sp other V PROPN\n\
-83 w means\n\
-61 lf mean VERBs\n\
-19 lu mean name\n\
-12 lv mean 1\n\
-36 oh delegates\n\
-28 uh 0 delegates\n\
-33 l determine\n\
-30 lu determine far\n\
-16 lt determine -\n\
-33 c determine -\n\
22 sn think to D\n\
6 sp think w are\n\
-39 ga think oDNP\n\
3 ln support NOUN\n\
33 gb other 0 ,NVPN\n\
30 sp say PROPN to\n\
-52 lp cheer NOUN\n\
-89 np NOUN VERBed as\n\
-20 p2 she was\n\
15 lv post -\n\
-51 np PROPN VERBed an\n\
-6 sn show that j\n\
12 v show 32 4\n\
-39 gs thing 0 N,V\n\
-33 np , VERBing her\n\
-35 gl push No\n\
-87 uh s her\n\
-4 n its\n\
-12 ohl hold NAME\n\
-36 lp attention ADJ\n\
-10 gl attention PN\n\
-9 sp speak h he\n\
17 v write 16 16\n\
-45 np PROPN NOUNs on\n\
48 np and VERBed the\n\
-9 lv look 16\n\
-12 lp assure is\n\
-39 lu assure name\n\
-30 lt assure -\n\
-18 ln tell him\n\
6 gl tell ND\n\
49 gs name ed NDN\n\
22 lv worry 1\n\
-131 su write far 0\n\
-19 oh trail\n\
-33 np to VERB0 his\n\
28 gl attack N\n\
-17 gs far 0 NAx\n\
-8 oh group\n\
-4 sn say NOUN V\n\
-8 p2 ’s been\n\
-15 l weigh\n\
10 ln weigh in\n\
21 gl weigh PP\n\
-12 gs people ed PPN\n\
-15 c weigh -\n\
-9 ga think NhNV\n\
-16 gg NC, tNA say\n\
5 lv back 4\n\
56 gl worry NA\n\
-46 lt try 16\n\
67 gb say ed N,N\n\
-4 sp speak NOUN would\n\
22 gs far ed NAV\n\
-47 uh s they\n\
36 sn show that P\n\
10 sp say P NOUN\n\
20 gg NPN NDN say\n\
21 ln want the\n\
-16 gs they 0 NoV\n\
-7 sp think DET who\n\
-30 p2 those who\n\
53 ga think N,AV\n\
-10 sp noun , ADJ\n\
4 oh questions\n\
17 ohl answer questions\n\
-7 lp question NOUN\n\
-52 sn noun about PRON\n\
-41 np NOUN NOUNs about\n\
-44 gg N&N PN noun\n\
-16 lp talk is\n\
3 sn tell PROPN r\n\
11 sp tell DET NOUN\n\
27 uh ed reporter\n\
12 lp look are\n\
-29 gb other s \n\
-111 sp say PROPN who\n\
-22 oh economy\n\
-61 ga other NAVP\n\
-113 uh 0 decision\n\
38 ln care ADJ\n\
-47 gb say ed Nw\n\
29 lv support 4\n\
49 gg NVo N think\n\
6 sn say they V\n\
7 lp show is\n\
22 sn other by DET\n\
-39 gs name ed bN,\n\
-64 ohl back -\n\
-8 lp back ADV\n\
24 lu back people\n\
-37 oh 45\n\
10 w identify\n\
10 lf identify VERB0\n\
48 lp identify who\n\
-18 sn other themselves s\n\
74 lu identify who\n\
-19 oh themselves\n\
-22 p2 of their\n\
-47 oh liberal\n\
37 ga other NhNP\n\
-51 uh ed men\n\
20 p2 up to\n\
29 gl say NC\n\
-19 ga tell NPNC\n\
29 oh story\n\
-8 gs people ing NPN\n\
5 gs none 0 tNQ\n\
-82 gl support NV\n\
39 sp tell h he\n\
9 gs he ed NVN\n\
-25 sp noun V PROPN\n\
12 lv attack 16\n\
10 ln consider ADJ\n\
7 lp consider are\n\
40 gs name ed NbN\n\
21 ga think N-N\n\
-39 w detail\n\
-22 lf detail NOUN0\n\
24 sn noun about PROPN\n\
-39 lt question 16\n\
20 np VERB NOUNs about\n\
-22 lv suggest 2\n\
30 ohl tell reporters\n\
-16 sp speak PROPN VERB\n\
-24 ln ask NOUN\n\
-3 sn speak ADJ P\n\
-21 p2 has n’t\n\
-5 ga other N,&N\n\
-4 lp focus has\n\
-30 sp other PRON has\n\
-40 lu focus he\n\
32 gb other ed N,&NA\n\
-31 sp say t NOUN\n\
50 sn noun to A\n\
-7 sf other PROPNing\n\
-32 sp other NOUN .\n\
7 gb say s NhNPN\n\
-4 sp other PROPN in\n\
-40 gs far s NVN\n\
-11 v noun 2 0\n\
-80 sp other PRON was\n\
-37 ga other oVhN\n\
50 ga think oVsN\n\
10 gs far ing oVP\n\
-25 sn show in PROPN\n\
18 gb noun 0 &NAVN\n\
-20 oh members\n\
31 lp see who\n\
9 lu see who\n\
-6 gg N,w NPN say\n\
-41 gs who s NPN\n\
-101 np NOUN VERB0 as\n\
34 uh ed states\n\
4 gs name s NoV\n\
6 lu tell people\n\
-37 gb tell ed QN,N,\n\
17 np NOUN VERBed NOUN\n\
-11 gg N N&N speak\n\
-3 sp show A not\n\
-34 p2 that his\n\
-35 sp other V ADV\n\
-14 p2 VERB ADV\n\
4 ga say N&NV\n\
-48 sp adjective A be\n\
-26 sp say V a\n\
-4 np ADV VERBed they\n\
-61 gs far ed NQ\n\
37 np not VERB0 any\n\
24 gb say 0 NAx\n\
12 uh 0 opponents\n\
-34 ln tell his\n\
-17 sn tell his NOUN\n\
-19 st say 16 he\n\
43 lv clear 2\n\
8 np it VERB0 that\n\
-6 sn think they A\n\
-10 gl ask NQ\n\
-21 lt speak 8\n\
12 l insist\n\
8 w insisted\n\
8 lf insist VERBed\n\
8 lp insist PROPN\n\
12 c insist -\n\
-16 lu claim far\n\
-5 gl claim tN\n\
15 lp focus to\n\
-12 gg PNo PN other\n\
-40 gb say ed NCN\n\
7 gs he ed NPV\n\
-4 l roar\n\
-4 lt roar -\n\
-4 c roar -\n\
-54 np was VERBed PROPN\n\
-5 gs name ed NhN\n\
5 w chants\n\
18 lf chant NOUNs\n\
-81 gb other s &N\n\
7 sn other PROPN &\n\
11 np and VERBed it\n\
-6 np VERB VERBing a\n\
-5 oh little\n\
14 ln look ADV\n\
-19 ln endorse him\n\
-48 lu endorse who\n\
-6 gg N,w N other\n\
-18 uh ed delegates\n\
-23 ln call ADV\n\
-34 p2 Q VERB\n\
-74 ln state ADJ\n\
-34 np ADJ NOUNs ADJ\n\
33 lv hold 16\n\
3 gs people ing NoV\n\
13 p2 she is\n\
4 gb tell ed PN,NA\n\
-26 p2 ¶ that\n\
36 sn speak a Q\n\
-35 lv attack 2\n\
-56 gs none s PNA\n\
7 np and VERBed that\n\
-22 gs far ed tNA\n\
-19 sn say to C\n\
4 oh month\n\
-8 v think 16 4,\n\
37 lp attention her\n\
24 sp noun V her\n\
22 sn speak what PRON\n\
-32 v speak 32 32,\n\
-50 gl congratulate Nh\n\
-82 oh ahead\n\
-25 gg NPN N say\n\
-37 w appearing\n\
-37 lf appear VERBing\n\
-5 ln appear in\n\
-91 gl appear PN\n\
-17 sn say Q &\n\
17 lp continue NOUN\n\
-4 gg N NhV speak\n\
11 gs name ed NAx\n\
-82 ln add to\n\
-66 sn say to PRON\n\
-53 gl add oN\n\
-8 ga say oNVN\n\
-29 sn say its NOUN\n\
5 sp other t NOUN\n\
31 oh nominee\n\
3 sp other A been\n\
36 np has VERBed VERB\n\
-5 gs name ing oNV\n\
-4 gg PN, NoV other\n\
26 uh ing delegates\n\
-5 np a NOUN0 by\n\
15 ga other bN\n\
8 sn say in PRON\n\
-3 oh state\n\
-54 gb other ing N,\n\
35 sn say to Q\n\
36 gb other ing h\n\
-7 sp other w ADV\n\
-68 uh ed crowd\n\
-47 np his NOUN0 ,\n\
-29 sp other , he\n\
4 w vowed\n\
-19 sn other by NOUN\n\
4 sp other x ADV\n\
-30 gs far ed bN\n\
15 lu pledge he\n\
-18 gs he ed oVN\n\
20 ln feel VERB\n\
-11 sn think VERB DET\n\
17 lv feel 0\n\
11 gs none 0 VNP\n\
-4 lp message a\n\
26 gs none 0 PNQ\n\
-39 w reading\n\
4 sp show P PROPN\n\
19 sn tell the j\n\
13 v tell 16 8\n\
-43 gg N N-N other\n\
8 v tell 16 8,\n\
-7 sn say a NUM\n\
-9 gl hold N-\n\
-45 gg N PN& other\n\
-3 ga other PPNA\n\
28 sp say V ,\n\
30 gs far ing NVb\n\
-56 uh ing candidate\n\
-5 ln care ADV\n\
11 p2 both NOUN\n\
-6 st think 16 people\n\
-25 lu support other\n\
-6 lt support 8\n\
43 gg NPN NPN think\n\
36 gg ANo NPN think\n\
56 gb think ed PN,NA\n\
-29 lu hold he\n\
17 lv fire 16,\n\
-29 lf release VERB0\n\
-8 lp release to\n\
-14 np a NOUN0 in\n\
7 ln hold up\n\
-17 oh sign\n\
13 lv sign 2\n\
-18 lv back 8,\n\
18 np has VERBed his\n\
-68 sn noun as DET\n\
12 ln remind PROPN\n\
4 gl remind NP\n\
24 gs far s PNV\n\
-53 n outside\n\
-11 sn tell for DET\n\
-61 np NOUN VERBed for\n\
-62 uh ed woman\n\
-32 n within\n\
68 gs name ed tNV\n\
-5 gb other ed NPNhN\n\
-23 ga say NVNV\n\
6 lu want thing\n\
44 ga think NPNo\n\
22 gl want NP\n\
-4 sp think & PROPN\n\
-47 gs name 0 N,P\n\
67 lf want NOUN0\n\
45 lu want none\n\
-27 ga other PNAN\n\
7 p2 each NOUN\n\
-70 lu feel thing\n\
-31 np PROPN NOUNs VERB\n\
17 ga other VPN&\n\
-11 lv press 16,\n\
-10 lu support they\n\
-5 sn noun to r\n\
-28 oh temporarily\n\
-51 v show 64 -\n\
3 sn noun the NOUN\n\
5 sn noun VERB b\n\
9 lu champion thing\n\
-31 lp issue NOUN\n\
19 gs none s NAC\n\
31 lp ask was\n\
31 sp tell NOUN was\n\
-23 p2 VERB those\n\
17 gg NVN N think\n\
29 gs none ing N\n\
41 v tell 64 8\n\
5 lp clear VERB\n\
-31 w joke\n\
-41 lu joke none\n\
-13 gs none ing NVN\n\
-21 np - VERBing PROPN\n\
-34 ga other N&AV\n\
8 lu appear far\n\
21 ln imagine PROPN\n\
13 lp see PROPN\n\
15 sp other Q PROPN\n\
37 uh ed others\n\
-54 gb noun s NPN&N\n\
-18 lp embrace ADV\n\
-74 p2 be ADV\n\
7 l vouch\n\
7 ln vouch for\n\
7 c vouch -\n\
13 sn noun has A\n\
-34 lt reaction -\n\
-32 gl tell N-\n\
9 su speak they ed\n\
24 np and VERBed him\n\
18 gb say ed NPN,&\n\
3 lv seem 1\n\
10 gb other ed N,NPN\n\
27 gs thing ed oAV\n\
11 gl disagreement PN\n\
4 uh s disagreements\n\
-30 ln propose NOUN\n\
-51 np his VERBed NOUN\n\
10 np VERB NOUN0 on\n\
41 w defended\n\
41 lf defend VERBed\n\
-37 ga speak NPN-\n\
-18 gl defend NP\n\
17 sn noun - P\n\
20 np before VERBing that\n\
11 ga other tN,N\n\
25 ga other PN-P\n\
-4 oh call\n\
-28 sn think for DET\n\
-53 p2 he was\n\
-50 lu hope he\n\
-22 su think he ing\n\
-49 lt ask 16\n\
-4 st tell 16 none\n\
-88 v tell 64 8,\n\
3 oh criticisms\n\
-26 v noun 64 4,\n\
-40 sf other ADJing\n\
8 gg N,N N-N other\n\
16 gl seem oD\n\
-5 sn show NOUN .\n\
21 sp show V to\n\
-49 lv reflect -\n\
7 gg N,N N,N say\n\
-12 gs name ed N,N\n\
16 np , VERBed ,\n\
26 gs far ed ,Q\n\
-41 gs none s N&N\n\
-3 l assume\n\
-15 w assuming\n\
-15 lf assume VERBing\n\
-62 st think 8 far\n\
-3 c assume -\n\
-8 ga other N-VN\n\
4 lu declare name\n\
-68 lp celebrate PROPN\n\
-55 gg N PNP other\n\
-9 ohl celebrate NAME\n\
11 gb say ing PNPN,\n\
-23 lv clear 8,\n\
-9 gl clear N,\n\
7 lu seek name\n\
22 np has VERBed to\n\
34 oh criticism\n\
14 gb other ed PN,hN\n\
-18 ohl express concern\n\
19 lp concern VERB\n\
90 np VERB NOUN0 that\n\
-35 w encouraging\n\
-35 lf encourage VERBing\n\
-56 ln encourage NOUN\n\
10 lv encourage -\n\
-3 lv speak 8\n\
17 sp other s he\n\
59 gb other ed NPNsN\n\
41 v speak 32 32\n\
4 lv offer 32\n\
-49 ga say NPNs\n\
6 oh person\n\
3 w offer\n\
14 lf offer VERB0\n\
19 gs far 0 NAA\n\
36 uh 0 nominee\n\
-40 sn think PROPN h\n\
-18 gb say s \n\
39 np been VERBed .\n\
-26 lu voice far\n\
-20 lv voice -\n\
-27 l prove\n\
-26 w proved\n\
-26 lf prove VERBed\n\
-42 lu prove thing\n\
-16 lt prove -\n\
-19 lv prove -\n\
-27 c prove -\n\
35 np was VERBed as\n\
-11 gs people ed PN\n\
8 gb think ed NAA\n\
-21 sn say in NUM\n\
-3 ln vote PROPN\n\
-67 sn other PROPN A\n\
-38 sn say an NOUN\n\
8 gg PN, NPN say\n\
3 ln comment about\n\
5 np ADJ NOUNs about\n\
29 gg ,VN PN noun\n\
21 oh coverage\n\
-37 sf say ADJed\n\
4 lf hope NOUN0\n\
42 lp hope the\n\
-26 gs none s NVN\n\
55 np PROPN NOUN0 ADV\n\
45 gl support VN\n\
-20 gs they 0 NPN\n\
-32 lp want NOUN\n\
27 oh immigrants\n\
3 ga think NPNV\n\
-4 sp say f NOUN\n\
-20 uh 0 one\n\
34 sn other to r\n\
5 gg NVN oVN other\n\
-53 sp say P ADV\n\
-10 ln support her\n\
24 gl support Nb\n\
-16 gs far ing NbN\n\
-8 ohl support her\n\
81 sp think , they\n\
80 p2 , they\n\
35 gl point N\n\
-6 np PROPN VERB0 they\n\
25 ga speak NPNs\n\
4 sp noun NOUN ’\n\
29 lv see 16\n\
7 lu discuss thing\n\
11 np to VERBs NOUN\n\
12 gl discuss Nh\n\
-16 sp other NOUN will\n\
-5 p2 NOUN will\n\
-24 gg NA PNV other\n\
-19 uh 0 candidate\n\
17 p2 an NOUN\n\
-9 ln confirm the\n\
-31 lt complaint -\n\
-12 oh only\n\
-38 lp list NOUN\n\
5 gs thing ed hNA\n\
-20 ohl complain -\n\
27 lp see n’t\n\
13 sp other NOUN were\n\
97 p2 out a\n\
19 lt statement 4\n\
22 np a NOUN0 ADJ\n\
7 v say 32 1,\n\
-12 oh there\n\
-82 gs name ed PN&\n\
-16 sp think NOUN are\n\
-28 oh turnout\n\
-15 lu speak he\n\
-13 ga tell NoCN\n\
-108 gs far ed NoC\n\
-27 uh 0 him\n\
32 st other 8 name\n\
4 lv back 8\n\
3 lu suggestion none\n\
-14 gg VPN tNA noun\n\
-34 l charge\n\
-8 w charged\n\
-5 lf charge VERBed\n\
21 ln charge with\n\
-34 lp charge ADV\n\
-35 lt charge -\n\
-81 np ADV VERBed with\n\
-6 gg NA PN say\n\
-34 c charge -\n\
-20 lu encourage he\n\
9 lt discuss 16\n\
16 gl discuss N&\n\
-19 gg N,N N&N other\n\
-39 w delivered\n\
-39 lf deliver VERBed\n\
-11 gl deliver N,\n\
35 uh ing speech\n\
-19 w struggled\n\
-19 lf struggle VERBed\n\
-58 lp struggle has\n\
-7 gb say ing VoVN,\n\
25 uh 0 free\n\
-8 w tries\n\
-8 lf try VERBs\n\
-39 lf rule NOUNs\n\
-14 ohl rule -\n\
-13 sp think PRON to\n\
-22 p2 them to\n\
-24 uh 0 them\n\
-65 oh shortly\n\
28 lu hope people\n\
19 st think 8 people\n\
19 ln say for\n\
-22 sn say for NOUN\n\
4 lv challenge 16\n\
20 gg NVN PNP other\n\
-9 st say 4 none\n\
-6 lu interrupt name\n\
86 c : 2 PROPN PROPN .\n\
-27 lf file VERB0\n\
-61 p must\n\
-22 gs none s oNP\n\
-25 gb other 0 NAN\n\
-5 gb other ed &N\n\
-3 p2 at the\n\
-82 np the NOUNing of\n\
-49 oh documents\n\
-3 n above\n\
-9 ln disavow PROPN\n\
19 np to PROPN0 PROPN\n\
-18 p2 who has\n\
9 lp endorse ADV\n\
8 gl say Nh\n\
-16 sn tell about PROPN\n\
6 lv support 4,\n\
-3 ln promote NOUN\n\
-95 lu promote thing\n\
-4 np , VERBing NOUN\n\
25 oh deals\n\
-4 sp think , and\n\
19 np , VERBed an\n\
15 gl write N-\n\
35 oh op\n\
-25 np VERB VERBing PROPN\n\
-7 ohl urge NAME\n\
-21 l agreement\n\
-11 lp agreement NOUN\n\
-48 lu agreement none\n\
-42 lt agreement -\n\
-21 c agreement -\n\
-26 v think 32 0\n\
12 uh 0 many\n\
20 ln push for\n\
-11 lv push 4\n\
14 gl push PN\n\
-23 lp doubt no\n\
-32 ln support his\n\
-10 lv plan 16,\n\
-7 gb other ed PN,NA\n\
4 gl oppose N\n\
28 np his VERBs to\n\
-5 uh ed campaign\n\
7 lp answer to\n\
29 sp speak , PROPN\n\
22 lu count name\n\
18 sp adjective A not\n\
18 st tell 8 thing\n\
51 oh concerns\n\
-13 lp support not\n\
25 p2 would not\n\
-52 gb think 0 NtNAx\n\
-26 oh vote\n\
4 sp say , she\n\
-5 np she VERBed ADV\n\
-8 lu want far\n\
-62 oh money\n\
11 ga other oCtN\n\
-4 lu imply far\n\
-10 ohl imply -\n\
54 gg N N,N say\n\
20 np her NOUN0 that\n\
23 sp think PROPN had\n\
-47 p2 PROPN had\n\
-3 lu oppose name\n\
10 gg ,NA NPN think\n\
-71 oh sides\n\
-72 st adjective 16 far\n\
-5 oh types\n\
-15 l type\n\
-13 lu type none\n\
-15 c type -\n\
-45 np and NOUNs on\n\
22 gs name ed oNP\n\
15 ln support VERB\n\
-63 lv support 0\n\
-9 oh community\n\
17 lu cite thing\n\
28 v show 64 16\n\
16 gg NPN NPN show\n\
9 uh 0 community\n\
71 uh ing record\n\
-22 sn speak ADJ NOUN\n\
4 np not VERB0 to\n\
-4 w requests\n\
-4 lf request NOUNs\n\
26 sn noun to C\n\
14 sp noun C to\n\
24 gb noun s NAxCo\n\
21 gg N,N oVN other\n\
-11 gg NVo NPN other\n\
-94 l advance\n\
-32 lt advance -\n\
-94 c advance -\n\
-7 ga noun tNPN\n\
-24 sp other A have\n\
-78 p2 would have\n\
-19 sp other DET ADV\n\
-13 sn say of DET\n\
52 np he VERBed of\n\
7 gs people 0 NoV\n\
-79 p what\n\
-31 lt project -\n\
-5 lv project -\n\
20 lv declare 4\n\
6 uh ed administration\n\
-46 np VERB NOUN0 NOUN\n\
-16 uh s challenges\n\
-24 np NOUN VERBed her\n\
15 lp respond NOUN\n\
18 np with NOUNs of\n\
-4 lv speak 4,\n\
29 gg N N:Q other\n\
34 oh again\n\
-3 w identified\n\
-3 lf identify VERBed\n\
-5 lp identify ADV\n\
-9 w demanded\n\
-9 lf demand VERBed\n\
-19 ohl demand -\n\
-47 np , VERBed by\n\
-6 gg PN, NAV say\n\
-21 gs thing ing NAV\n\
-37 uh 0 companies\n\
-10 lu respond people\n\
12 lv report 4,\n\
-37 gl write PN\n\
-28 gs name ing PN:\n\
-25 ohl write NAME\n\
-46 lu charge name\n\
-94 oh now\n\
-29 gl read NP\n\
19 oh rest\n\
14 oh wife\n\
-52 w answers\n\
-23 lp answer VERB\n\
-50 sp noun P VERB\n\
9 lv play 2\n\
-11 ga other oCNP\n\
-17 gs thing ing oCN\n\
27 sp tell r to\n\
13 lv question 16\n\
5 gb noun 0 AVoCN\n\
15 np PROPN VERBed and\n\
10 ln word about\n\
-6 ga say ,VoN\n\
15 lp refer ,\n\
12 lu refer far\n\
21 oh comments\n\
26 l lament\n\
26 c lament -\n\
-29 gs name ed ,Vo\n\
-7 gs far ing oN-\n\
36 w considers\n\
36 lf consider VERBs\n\
10 lv consider 8\n\
90 uh ing years\n\
-22 w estimated\n\
-22 lf estimate VERBed\n\
-15 lu estimate far\n\
-21 lp talk PROPN\n\
3 ln show ,\n\
-34 np , VERBs a\n\
-47 lp name NOUN\n\
26 gb other ed N,N\n\
-38 ln list of\n\
13 uh 0 speech\n\
12 ln believe in\n\
21 sn think in NOUN\n\
11 gl believe PN\n\
-8 sn other PROPN -\n\
-52 sp adjective PRON was\n\
-59 gs he ing oVN\n\
-8 lp accept to\n\
5 sn other an NOUN\n\
-12 np to VERB0 an\n\
4 w refer\n\
4 lf refer VERB0\n\
-74 gs name ed oN\n\
-15 w smiling\n\
-15 lf smile VERBing\n\
5 gs far ing \n\
-41 p2 who is\n\
4 ohl fear -\n\
-25 uh 0 book\n\
13 np , VERBed his\n\
-28 np PROPN NOUN0 ,\n\
17 w reminded\n\
17 lf remind VERBed\n\
22 gb colon 0 NPN\n\
33 uh ed presidency\n\
-49 w believed\n\
-49 lf believe VERBed\n\
-11 lp release ADV\n\
44 sn other an j\n\
-12 lv deliver 8,\n\
36 np Q VERBing the\n\
-75 gs far ing NVN\n\
-28 ga other N,NC\n\
24 ln describe NOUN\n\
-37 sn speak NOUN V\n\
7 lu describe name\n\
4 sp other NOUN Q\n\
28 gs far ing oN,\n\
-15 np ¶ VERBing PROPN\n\
4 np he VERBs as\n\
-34 gl describe sN\n\
-6 ohl describe -\n\
26 ga other N-N\n\
-20 w continuing\n\
-20 lf continue VERBing\n\
10 lt insist -\n\
7 lv release 4\n\
-38 oh speeches\n\
-55 sn other NUM NOUN\n\
-5 gb other 0 NCNA\n\
-4 gg CNA NPN other\n\
-3 lv struggle 8\n\
-31 ohl name NAME\n\
-37 np her NOUN0 to\n\
4 gs none 0 oN\n\
9 ohl response NAME\n\
-14 lp response ADJ\n\
10 oh legislation\n\
5 gl try oD\n\
-23 ln order NOUN\n\
-50 p2 she would\n\
14 ga other NoVP\n\
-72 w pass\n\
-55 lf pass VERBs\n\
-9 su other they s\n\
-38 lt pass -\n\
-30 lu stress none\n\
-14 sp think C she\n\
-122 p2 VERB she\n\
-11 gs he s oVN\n\
-53 l hedge\n\
-29 sn other NOUN &\n\
-48 lt hedge -\n\
-53 c hedge -\n\
-8 oh banks\n\
-25 ln debate ADV\n\
28 gb say ed VPNhN\n\
-14 gg NAN PN noun\n\
5 sp say , but\n\
10 ohl insist NAME\n\
-26 oh all\n\
-21 ln sign the\n\
-34 lu sign he\n\
-16 lv sign -\n\
-146 ga noun PNAN\n\
41 ln note the\n\
-27 ga say NQNA\n\
-7 sp speak PROPN had\n\
-65 lu answer name\n\
33 gs far ing NAx\n\
-17 sp speak A not\n\
-14 np not VERB0 a\n\
-10 ln question on\n\
-30 ln push ADV\n\
-11 lp push is\n\
29 ln question PROPN\n\
14 gl question NP\n\
-14 oh judgment\n\
-30 np in VERBing the\n\
-38 sp noun & VERB\n\
-14 p2 and VERB\n\
-27 p2 is being\n\
5 lp debate a\n\
6 w deciding\n\
6 lf decide VERBing\n\
-16 lv statement 16,\n\
20 p2 as she\n\
-65 lp support her\n\
-38 sn noun for j\n\
-14 np her NOUN0 for\n\
-15 gg N,N PN& noun\n\
-34 w determined\n\
-32 lf determine VERBed\n\
-9 ohl determine -\n\
9 lp want he\n\
24 ga other N-Nt\n\
28 sp say NOUN that\n\
15 ga say NPNo\n\
6 gl urge NP\n\
-26 l amplify\n\
-13 lt amplify -\n\
-26 c amplify -\n\
17 oh ties\n\
-10 np no NOUNs to\n\
-31 gb noun s NCNAN\n\
-28 p either\n\
-10 ga other N&VP\n\
-63 l honor\n\
-50 lt honor -\n\
27 gs he ed oVP\n\
-63 c honor -\n\
-18 np a NOUN0 of\n\
13 gl message N&\n\
48 v show 32 -\n\
-14 w charge\n\
-21 lf charge NOUN0\n\
-10 ln charge against\n\
-12 lu charge none\n\
5 gl statement Vb\n\
29 lv say 2,\n\
63 ln charge PROPN\n\
33 lu charge thing\n\
10 ohl charge NAME\n\
12 lv determine 4\n\
17 np after VERBing that\n\
3 gs far ing oCN\n\
-16 sp tell V to\n\
-8 uh 0 time\n\
-40 oh manager\n\
-5 l title\n\
-7 w title\n\
-48 lu title none\n\
-5 c title -\n\
57 lp court a\n\
-48 oh document\n\
8 gg NVN tNA say\n\
8 gg NhN NAx say\n\
-34 gs far ed NAA\n\
-6 np ADJ NOUN0 with\n\
-23 gl outline NP\n\
5 gl proposal PN\n\
16 lp think NOUN\n\
-5 sp think h NOUN\n\
-48 p2 if NOUN\n\
5 lv think 2\n\
-83 ohl address -\n\
41 ln pass a\n\
3 lu pass name\n\
-64 lv pass -\n\
-7 p2 , that\n\
-3 oh order\n\
-3 ln sign by\n\
-3 gl sign bN\n\
-5 v show 4 2\n\
-18 np was VERBed .\n\
-9 ga think NVNP\n\
5 w labeled\n\
5 lf label VERBed\n\
-76 sp speak P NOUN\n\
-40 p2 if it\n\
-31 gs it s NAV\n\
36 sn say an PROPN\n\
-10 w sentiment\n\
-10 lf sentiment NOUN0\n\
-29 w reflects\n\
-29 lf reflect VERBs\n\
-60 sp other D NOUN\n\
-23 lf seek VERB0\n\
-12 lp seek ADV\n\
-43 ohl according survey\n\
-13 gb noun 0 NAVbN\n\
9 gs none 0 NVP\n\
-4 l apologize\n\
10 gb speak 0 NAx\n\
-4 c apologize -\n\
28 gs they ed PNP\n\
-25 oh lawmakers\n\
-7 w pitch\n\
-28 lf pitch NOUN0\n\
-28 lu pitch none\n\
7 np NOUN VERBing a\n\
-13 ln put NOUN\n\
-22 gs it 0 NoV\n\
8 oh thousands\n\
-12 p2 after being\n\
31 uh ed comments\n\
-40 sp speak r to\n\
-11 gs far 0 NQ\n\
-8 oh world\n\
-9 np can VERB0 ADV\n\
34 gl understand NA\n\
-19 ga speak N&CN\n\
5 gl want oD\n\
-3 gl know hN\n\
19 uh 0 allies\n\
-39 lp think to\n\
-8 lu think thing\n\
37 np have VERBed PROPN\n\
-9 gb other ed NPNwA\n\
17 gs name 0 NoN\n\
-30 lp outline NOUN\n\
-33 uh ed participants\n\
-19 gl continue PN\n\
14 uh ing race\n\
-4 p2 who VERB\n\
-4 lf comment NOUN0\n\
-10 lu write he\n\
-36 gs none 0 NwA\n\
7 lp speak who\n\
-14 su speak who ed\n\
-30 sn other a PROPN\n\
-76 sp say PROPN had\n\
-24 np had VERBed PROPN\n\
-9 p if\n\
-119 ln pledge NOUN\n\
-29 ga say N,Vo\n\
-53 ohl pledge delegates\n\
14 sp say NUM ,\n\
30 lv according 16,\n\
-14 ln clear NOUN\n\
6 lv sign 1\n\
-73 gs name 0 tNV\n\
-20 sn say , PRON\n\
5 lu seek he\n\
18 lt hint -\n\
7 gl hint PN\n\
36 oh plan\n\
21 np NOUN NOUN0 to\n\
-81 ga other N&NV\n\
44 gb other ing VNPN,\n\
53 gg PN, N&N other\n\
-13 sn other VERB o\n\
-22 lv determine -\n\
-26 lp suggest NOUN\n\
-14 np NOUN VERB0 ADV\n\
-4 lv plan 8,\n\
-80 gb think 0 CtNAx\n\
-17 w backs\n\
-64 st other 16 who\n\
9 gs thing s oVN\n\
-5 ln present NOUN\n\
-17 sn say to A\n\
18 w blasted\n\
18 lf blast VERBed\n\
-25 np ’s NOUN0 that\n\
13 lp criticism VERB\n\
4 sn noun for C\n\
-19 st noun 8 far\n\
-14 gs far ing NtN\n\
28 uh ing criticism\n\
19 gb say 0 &N\n\
50 gb say ed ,N,N,\n\
-51 gl protest PN\n\
9 lf warning NOUNing\n\
9 sf noun NOUNing\n\
35 ln warning that\n\
35 lt warning 1\n\
10 gl warning tN\n\
8 uh ing warning\n\
5 su think it ed\n\
-24 gs it ed NPN\n\
-50 sn think what PRON\n\
10 ohl know he\n\
-8 lp reveal ,\n\
-25 ln speak for\n\
-12 sn speak for DET\n\
8 p2 does not\n\
-25 p2 . ADV\n\
-4 np ADV VERBed whether\n\
-22 w thought\n\
-14 oh stance\n\
-4 lv stance -\n\
-23 gl aim PV\n\
14 ln title ,\n\
-17 p while\n\
-8 p2 PROPN while\n\
-16 lu charge far\n\
-34 np ADV VERBs to\n\
-33 gg No N other\n\
-79 n itself\n\
-63 oh itself\n\
-18 gg N N noun\n\
-29 lp enjoy PROPN\n\
-66 lu enjoy name\n\
-11 uh 0 opportunity\n\
-3 sn speak some NOUN\n\
-40 gs other 0 NPN\n\
-50 p2 VERB some\n\
-17 sn think for NOUN\n\
35 ga think PNsN\n\
-40 sf show PROPN0\n\
-32 sp show DET PROPN\n\
-63 ga show PN\n\
-5 gl recognize NP\n\
-15 lu mock far\n\
-8 lv mock 16,\n\
-29 ga speak N,No\n\
48 ln quote PROPN\n\
5 w encourage\n\
34 lp encourage to\n\
-5 ln report for\n\
7 lv recite -\n\
6 lu encourage far\n\
-14 ln explain the\n\
7 lu joke far\n\
9 ln hold ADJ\n\
-8 uh ed audience\n\
-38 lu intend far\n\
-21 st think 4 far\n\
-37 gg PN PN, noun\n\
25 w encouraged\n\
25 lf encourage VERBed\n\
-51 gg N NAV other\n\
7 sn other - P\n\
-16 sn say what PRON\n\
5 gs far ing NDN\n\
41 uh ing ads\n\
-3 st tell 8 people\n\
-35 p2 could n’t\n\
-92 gb say 0 NCNAx\n\
-34 lu hope I\n\
9 ln see it\n\
-13 np to VERB0 it\n\
-17 gg AVo NPN other\n\
14 sn think you A\n\
43 sp think , i\n\
23 gs I 0 NAx\n\
7 ohl know you\n\
9 lt try 4\n\
6 ga other oCNt\n\
-14 lu convince far\n\
-62 np to VERB0 you\n\
14 lt denounce -\n\
15 np ADV VERBed him\n\
-22 sp adjective V ADV\n\
-52 ln try a\n\
-24 uh 0 critics\n\
8 ln believe it\n\
71 sn think it .\n\
24 ohl believe it\n\
3 gl write \n\
-44 v noun 32 1\n\
10 uh s arguments\n\
16 ln love to\n\
14 ohl love -\n\
13 lv claim 4\n\
18 gg NVN PNV noun\n\
-29 ohl remark NAME\n\
-5 gs thing ed oNP\n\
-25 gl plan PN\n\
14 w promote\n\
14 lf promote VERB0\n\
-54 lu promote far\n\
-39 np to VERB0 Q\n\
-30 lp talk he\n\
-4 gs he s PNP\n\
-24 lf tweet NOUNs\n\
7 ln denounce PROPN\n\
5 lu denounce thing\n\
48 oh bill\n\
-19 v think 64 -\n\
-23 v noun 64 32,\n\
14 p2 was to\n\
-12 sp say PRON he\n\
16 oh class\n\
25 ln denounce the\n\
28 lv denounce -\n\
12 np both VERBed the\n\
-7 gb speak ed N&N\n\
-13 p these\n\
7 oh position\n\
6 w promising\n\
13 lp look ADV\n\
4 lv claim 16,\n\
13 sn other himself P\n\
30 lu distance name\n\
-23 ga other NPNb\n\
-29 uh ing movement\n\
-9 v adjective 16 16\n\
30 lv willing 16\n\
12 lf understand NOUNing\n\
-4 lu understand far\n\
-32 l advise\n\
11 lv advise -\n\
-21 ohl advise NAME\n\
-32 c advise -\n\
-16 l anticipate\n\
-16 c anticipate -\n\
-18 gg N&N NPN other\n\
-26 np PROPN VERBing the\n\
48 lp believe NOUN\n\
-40 v think 64 2\n\
-7 uh 0 person\n\
19 sf tell PROPNed\n\
-50 lu tell none\n\
22 np PROPN PROPNed PROPN\n\
-100 p2 if he\n\
-25 ga think NANP\n\
-3 w answered\n\
-3 lf answer VERBed\n\
-9 w pledge\n\
-6 lf pledge NOUN0\n\
-70 p ;\n\
-116 uh 0 pledge\n\
-24 ga speak N-N\n\
56 sn noun VERB PRON\n\
-37 lt statement 8\n\
22 gl statement CN\n\
16 gb noun 0 N&NVN\n\
40 w describing\n\
40 lf describe VERBing\n\
-52 st speak 8 thing\n\
15 uh ing statement\n\
-20 sn noun a NOUN\n\
-70 np his NOUN0 a\n\
25 v adjective 16 1\n\
9 sn think NOUN V\n\
-25 lt anticipate -\n\
50 gs far ed NVN\n\
-7 p2 PROPN have\n\
-28 uh 0 party\n\
-31 gs people ed NAV\n\
30 ln hold ADV\n\
40 sn say ADV ,\n\
14 np PROPN VERBs ADV\n\
-13 ln push NOUN\n\
9 gl name Ns\n\
11 lv release 16,\n\
-56 oh taxes\n\
11 sn speak it Q\n\
-7 lt call 8\n\
-25 uh ing it\n\
-13 np - VERBing NOUN\n\
13 np ADJ NOUN0 about\n\
13 ga noun PNAt\n\
-135 sn say . Q\n\
38 oh mogul\n\
83 uh 0 quick\n\
-9 ln say this\n\
57 ga speak NtNA\n\
-8 ln allow ADJ\n\
-24 sp other , to\n\
-13 gb other 0 ,PN,o\n\
18 lv announce 16,\n\
18 sp say PRON VERB\n\
10 lv announce 4\n\
35 sp other PROPN had\n\
-39 ga noun oN&N\n\
14 lu demand none\n\
37 ln file a\n\
-17 sp say , as\n\
-77 p2 , as\n\
9 gl say Nw\n\
67 gs people ed N&N\n\
3 lv debate 4\n\
-8 ga other PNAV\n\
-15 sn noun he A\n\
22 ga speak NQ&V\n\
-20 w debates\n\
-18 lf debate NOUNs\n\
28 uh s two\n\
-11 np his NOUNs of\n\
-31 sn tell PROPN '\n\
-15 lp ask she\n\
-30 gb tell ed NCN\n\
10 sn say ADJ j\n\
-38 gg PN, NVo say\n\
-9 lt disclosure -\n\
-14 v say 64 -\n\
8 np NOUN VERBed VERB\n\
49 w assailed\n\
49 lf assail VERBed\n\
-23 lv agree -\n\
4 gg N PNA say\n\
19 oh rallies\n\
12 ln report ADJ\n\
-7 lt respond 16\n\
11 lv respond 16\n\
23 lv report 16\n\
5 l balk\n\
5 w balked\n\
5 lf balk VERBed\n\
5 ln balk at\n\
5 lt balk -\n\
-11 gs people ed PVN\n\
16 uh ed company\n\
5 c balk -\n\
-14 gs thing ing PN,\n\
17 gg N,N NPN speak\n\
-18 w threatened\n\
-18 lf threaten VERBed\n\
69 np and VERBed to\n\
6 gl threaten oV\n\
13 gl report NP\n\
19 gb noun s PN,N\n\
-23 lu credit none\n\
26 gl attack NV\n\
-36 np he VERBed on\n\
-79 ga other PNtA\n\
-59 gs he ed PNt\n\
-9 np has VERB0 the\n\
11 lp attack of\n\
45 gb noun s PN,VN\n\
-23 l paint\n\
-23 c paint -\n\
29 lp avoid PROPN\n\
46 sp other , she\n\
22 gb other ed ,N\n\
-10 lp try ,\n\
68 gg oVN PN noun\n\
-32 gg N PN, speak\n\
19 gb noun 0 NPN\n\
29 sp say NOUN were\n\
3 ln highlight NOUN\n\
16 gl criticize N,\n\
12 gb say ed PNPN&\n\
-21 p2 not a\n\
49 gg N,N oVN think\n\
-40 np and VERB0 the\n\
56 p2 have ADV\n\
-7 st think 1 name\n\
-16 ln share of\n\
-29 lu share none\n\
6 lv share 8\n\
-3 ga speak NAVN\n\
-28 uh 0 share\n\
-6 sn speak ADJ j\n\
-10 l concerned\n\
-10 w concerned\n\
-46 lv concerned 4\n\
-10 c concerned -\n\
25 lp attack his\n\
-12 gg VPN PN noun\n\
-15 v think 32 2,\n\
-34 sn tell her PRON\n\
-31 p2 NOUN she\n\
-20 lt admit -\n\
6 np had VERBed to\n\
28 w questioned\n\
21 lf question VERBed\n\
5 sn speak ADV PRON\n\
-7 sp speak , and\n\
-5 gl question NA\n\
-38 ohl question he\n\
10 ln ask by\n\
10 gl ask bN\n\
-59 lu conclude thing\n\
-63 gs far ing NAN\n\
13 lp look a\n\
15 sn other at r\n\
-50 lu pledge none\n\
-4 uh 0 convention\n\
-30 l venture\n\
-30 c venture -\n\
-9 lu mention thing\n\
-61 lp say that\n\
3 lt rebuke -\n\
6 uh 0 night\n\
32 lp refuse and\n\
37 lv refuse 16,\n\
63 gs far ed oVP\n\
9 sn speak by NOUN\n\
3 gb think 0 &NAx\n\
-54 lv hope 2\n\
-10 lv message 4\n\
-35 ga noun NPNA\n\
-31 lu love far\n\
-15 gl find N\n\
-8 w write\n\
-5 lp write to\n\
10 sp other NOUN a\n\
-60 w champion\n\
-7 lf champion NOUN0\n\
-23 ln put his\n\
-28 np ADV VERBed :\n\
-15 uh ed class\n\
19 lp explain to\n\
39 gg NVN N other\n\
-30 ln remember PROPN\n\
36 ln seem like\n\
-6 lp seem PROPN\n\
11 lu seem name\n\
-4 uh s signs\n\
-76 ga other NPNh\n\
-9 uh ed leaders\n\
-21 w signal\n\
36 sn say that r\n\
-4 gs none 0 tND\n\
-15 w understands\n\
-15 lf understand VERBs\n\
-20 ln understand the\n\
37 v adjective 8 2\n\
-46 gs it 0 PNA\n\
32 lp email NOUN\n\
-47 gb say ing NCN\n\
7 sn noun is P\n\
5 gl question AP\n\
5 gs none 0 APN\n\
9 gl support &N\n\
-23 ln add NOUN\n\
-17 gs far 0 NwA\n\
47 lp reveal NOUN\n\
-25 lv reveal 1\n\
-10 gl detail NP\n\
-9 gg N&N NPN show\n\
-14 gg NVo N other\n\
33 lp confirm PROPN\n\
28 lu confirm name\n\
-33 ga say N,wA\n\
46 gb say ed N&N\n\
-43 lu revelation none\n\
68 ohl confirm -\n\
-33 sp noun C that\n\
16 gl : NA\n\
-29 lp want ,\n\
-67 lf schedule VERBed\n\
-34 lu schedule name\n\
3 ln remind the\n\
-5 lu remind far\n\
-13 gl remind NV\n\
-81 lu seek who\n\
12 gs none 0 N-V\n\
-23 gs far 0 NDN\n\
3 gl know NV\n\
16 sp speak PRON PROPN\n\
-86 gl begin NP\n\
19 gl claim NA\n\
-11 n these\n\
39 gb speak ed hN\n\
-15 v speak 32 2,\n\
-27 sn say ADV C\n\
13 sn show to A\n\
-17 lu prove name\n\
19 lv prove 1\n\
6 gl prove oA\n\
-62 gs name ed oAN\n\
-35 lv call 2,\n\
-9 ohl find way\n\
-21 sp say PRON to\n\
14 ga say PNAx\n\
-3 w realize\n\
-3 lf realize VERB0\n\
20 sp other r and\n\
-3 gl lay NP\n\
-5 l commitment\n\
-34 w commitment\n\
-34 lf commitment NOUN0\n\
-18 uh 0 commitment\n\
-5 c commitment -\n\
-12 lv tell 8,\n\
9 gl set N\n\
-84 np has VERBed ADV\n\
-48 sp other PRON PROPN\n\
-27 lt support 16\n\
-49 p2 that ADV\n\
-7 ga say N,Nt\n\
42 sn other what PRON\n\
-39 lv decide 2\n\
-61 sn other her j\n\
23 oh stories\n\
-43 gl criticize N\n\
9 oh proposals\n\
-61 sp noun ' NOUN\n\
28 oh history\n\
-27 ga tell NPNo\n\
4 v think 4 2\n\
16 gb say ed NPN,A\n\
7 lu acknowledge name\n\
-15 lv release 1\n\
-8 ga other NDNV\n\
-24 gl release ND\n\
3 gs people ed NDN\n\
-9 uh ed polls\n\
-142 gb say ed KoN,N\n\
-7 uh ed respondents\n\
-60 sn noun in PROPN\n\
-45 ln see a\n\
-32 gl see No\n\
-25 np PROPN NOUN0 to\n\
-35 lv opinion 16,\n\
20 lu appear thing\n\
7 lt appear 16\n\
-24 lv write 16,\n\
4 gl write tN\n\
-12 ln write PROPN\n\
-13 lp write Q\n\
-26 lt presume -\n\
-16 w embraced\n\
-40 lf embrace VERBed\n\
-26 ln point ADV\n\
22 uh ed ballots\n\
-56 ga say PNAV\n\
7 ln reveal ,\n\
86 p2 this NOUN\n\
-9 w denies\n\
-5 sn other up P\n\
-98 gl sign PP\n\
-12 ln report of\n\
-16 np the NOUNs on\n\
-10 oh list\n\
-12 lu accuse who\n\
28 sn other not o\n\
-5 w recommend\n\
-5 lf recommend VERB0\n\
5 p2 though he\n\
-14 lt conclusion -\n\
-64 st show 8 far\n\
7 lp seem he\n\
22 lp feel to\n\
14 gb noun 0 PN,NV\n\
12 lt liken -\n\
-66 p ‘\n\
-18 lp message his\n\
-15 ohl highlight -\n\
-61 oh video\n\
-21 ohl release video\n\
-37 sn other about j\n\
-55 lu talk name\n\
-6 sn speak PROPN V\n\
-69 p (\n\
-38 np ( VERB0 PROPN\n\
-62 su think other ing\n\
-15 ln think there\n\
-15 ohl think there\n\
3 ln concern about\n\
-34 sn noun about DET\n\
13 lt concern 8\n\
-60 lv concern 8\n\
-22 np VERB NOUN0 about\n\
-32 gl think NV\n\
-36 v think 8 4,\n\
-18 gl want N\n\
5 np i VERB0 that\n\
10 gb think 0 &N\n\
-9 np you VERB0 PROPN\n\
18 gs other 0 NAV\n\
-37 gs I 0 NAV\n\
-27 np he VERBed about\n\
-4 gg N,N PNA other\n\
-39 gs he ed PNA\n\
-41 gl pray PN\n\
-34 n we\n\
10 w demands\n\
22 np PROPN NOUNs PROPN\n\
-60 p2 VERB for\n\
-9 gl court No\n\
-19 sp think t she\n\
-65 p2 that she\n\
26 sn write in DET\n\
-24 lp tweet NOUN\n\
-31 gb noun 0 QNCPN\n\
18 uh s week\n\
23 ga think PNtN\n\
14 gb other 0 ANPNo\n\
3 lp know is\n\
14 sn other as DET\n\
-3 gg NVN PN, noun\n\
-3 gs people 0 NoN\n\
-55 sp speak PROPN to\n\
-8 gg PNo N speak\n\
3 gb other ed N,wPN\n\
-30 lp agree he\n\
-80 lu agree he\n\
-5 gs he s PN\n\
46 gg CPN  noun\n\
7 lu decline people\n\
15 gs none 0 NoC\n\
-52 sn speak a PROPN\n\
-24 lu criticize people\n\
-12 v write 8 1\n\
27 np NOUN VERBed was\n\
-10 ln issue in\n\
3 sp speak ∅ PROPN\n\
-9 gl nominate N\n\
7 np ADV VERB0 the\n\
15 gg ,NA NPN other\n\
6 ohl accept NAME\n\
-11 ln say as\n\
-39 gl say sN\n\
17 np NOUN VERB0 ,\n\
-16 gs thing 0 ,NC\n\
6 np NOUN VERBed NUM\n\
-4 p2 which VERB\n\
4 lv scrutiny -\n\
10 gg -VN N other\n\
-34 uh ing media\n\
5 ln appear ADJ\n\
9 sp noun . ¶\n\
-39 ln seem ADV\n\
-3 gl seem N\n\
-147 lu figure none\n\
4 lu fire name\n\
27 gl look oV\n\
5 gg N&N oVN other\n\
-46 lv issue 4\n\
-75 lp support and\n\
-15 ln find themselves\n\
8 p2 they ADV\n\
-56 su show they 0\n\
-45 ln ignore the\n\
-19 p2 NUM NUM\n\
4 oh nomination\n\
32 ohl accept nomination\n\
24 oh approval\n\
-26 ga other N,&V\n\
-66 gb noun 0 VPNPN\n\
22 gb other 0 hN\n\
21 gg hN NPN other\n\
-11 l react\n\
-5 lt react -\n\
-11 c react -\n\
33 ohl put -\n\
-8 lv assertion 2\n\
-15 lt point 16\n\
-17 ohl lean -\n\
-15 np PROPN VERBed for\n\
-31 ga say N,wC\n\
-3 gl acknowledge NA\n\
-37 gs he ed \n\
-9 uh 0 sense\n\
-8 l sound\n\
-21 w sound\n\
26 lv sound -\n\
4 ohl sound -\n\
-8 c sound -\n\
14 lu embrace none\n\
8 sn think an j\n\
3 sp think , who\n\
5 gb think s NPN,w\n\
-33 lp announce to\n\
-11 oh mate\n\
6 np PROPN PROPN0 VERB\n\
-42 sp think A been\n\
-32 np been VERBed a\n\
-4 ln oppose VERB\n\
19 w stating\n\
19 lf state VERBing\n\
34 lf embrace NOUN0\n\
28 ln embrace of\n\
15 uh s platform\n\
-21 np NOUN NOUN0 ADV\n\
-13 uh ed committee\n\
-12 sp speak PROPN are\n\
-10 ga speak N&No\n\
-8 w vow\n\
-8 lf vow NOUN0\n\
-20 np and NOUN0 to\n\
-24 p2 ¶ NOUN\n\
5 oh language\n\
-69 gb speak ed NCtNA\n\
-22 p2 her to\n\
-19 ga noun PN:N\n\
-11 w apology\n\
-11 lf apology NOUN0\n\
9 lv statement 32,\n\
3 sn show PROPN NOUN\n\
-39 ln favor PROPN\n\
-35 lu favor name\n\
-4 ohl favor NAME\n\
-109 p should\n\
32 uh 0 members\n\
16 ln text NOUN\n\
3 gg NVN oNP noun\n\
3 lv ask 32,\n\
53 ga think oVNA\n\
-64 oh also\n\
28 gb think 0 ,N\n\
-41 lp share and\n\
-36 lu share far\n\
-28 ln echo PROPN\n\
15 lu cover name\n\
3 sp speak & ADV\n\
8 gl declare PN\n\
-68 lv ask 16,\n\
-31 ohl ask people\n\
-37 l chip\n\
-37 lt chip -\n\
-37 c chip -\n\
-14 sf write PROPNing\n\
-50 su write none ing\n\
-64 lt aware -\n\
30 ga speak oVN,\n\
26 gl speak oV\n\
-35 gb say ed QN,N,\n\
-20 lu find none\n\
-16 gl find PN\n\
-7 l frame\n\
-15 lt frame -\n\
20 gl frame Ns\n\
-7 c frame -\n\
10 ln paint PROPN\n\
31 gb other 0 NAVNo\n\
16 uh 0 effort\n\
4 uh 0 reference\n\
-78 lp say will\n\
-43 sp say NOUN will\n\
48 ln according NOUN\n\
46 gg ,NA NPN speak\n\
8 sn noun about r\n\
14 gb noun 0 ,NACN\n\
-57 ln push PROPN\n\
-28 lu frame none\n\
-30 sp other w will\n\
-42 p2 who will\n\
59 oh temperament\n\
14 sn noun to NOUN\n\
-23 ohl relate -\n\
-27 ohl cover -\n\
-18 np PROPN VERBed this\n\
22 np not VERB0 that\n\
17 gb noun 0 ,NCPN\n\
-58 lp highlight ,\n\
-15 gl highlight NP\n\
-4 gb other ed N,\n\
-6 ga other sN\n\
25 gs name 0 sN\n\
17 gs far 0 PPN\n\
42 sp noun r VERB\n\
7 ga say PN,C\n\
-17 ohl concern NAME\n\
-29 ln charge of\n\
-23 lt interpret -\n\
-43 sn other that DET\n\
-31 lv learn 8\n\
-29 ohl learn -\n\
-42 gg N NtN think\n\
-40 lp want i\n\
9 p2 not VERB\n\
-5 lf blame VERB0\n\
17 lu blame far\n\
-61 p2 should not\n\
9 v think 64 16,\n\
-10 gs thing s NoN\n\
-29 gg oVN oN noun\n\
36 gl hit NP\n\
7 lp consider is\n\
20 sp think NOUN is\n\
-38 gl lean PN\n\
33 p2 which has\n\
-10 gl call NA\n\
-45 lp claim ’s\n\
-14 lp understand to\n\
-51 gg VNo N think\n\
4 ga other xoVN\n\
3 ln write .\n\
5 uh ed newspaper\n\
17 sp other , a\n\
-62 lv add 8\n\
-110 gl add No\n\
-8 lt assume -\n\
7 lt speculate -\n\
4 sp other NOUN have\n\
3 gb other ed ,NA\n\
-21 np has VERBed on\n\
-25 oh session\n\
-15 ga adjective PNPN\n\
-13 oh start\n\
-29 ln predict the\n\
-15 lp predict ADV\n\
41 ln reveal PROPN\n\
6 lu reveal none\n\
18 oh prosecutor\n\
18 ohl call prosecutor\n\
-56 gl release PN\n\
-21 oh afternoon\n\
3 ln note ,\n\
17 sn noun , Q\n\
-29 np - VERB0 NOUN\n\
-12 oh relationship\n\
-26 gl discuss No\n\
-4 uh s rules\n\
-13 gb other ed NCNAA\n\
-9 lp present NOUN\n\
-23 oh schedule\n\
-5 ga say NoNA\n\
-7 gl suggest No\n\
-36 gs people ing NoN\n\
27 sp write DET NOUN\n\
-31 p2 of her\n\
29 sn say that ,\n\
23 ln call into\n\
35 sn speak into NOUN\n\
-12 p2 it ADV\n\
17 gg N PNV say\n\
-54 gl report No\n\
10 lu seek none\n\
-25 lv favor 8\n\
-4 lp intend is\n\
-11 ln hit a\n\
-33 ln promote PROPN\n\
12 gs name ed VPN\n\
16 lv plan 8\n\
-16 oh incident\n\
14 gl plan NV\n\
8 sp noun , with\n\
4 p2 , with\n\
13 lu plan far\n\
-14 sn think her .\n\
-18 gs people ing N\n\
12 uh ing groups\n\
27 gl sign NV\n\
4 st other 1 people\n\
33 ga other tNVN\n\
9 gg NA PN, other\n\
-37 oh approach\n\
17 st speak 1 thing\n\
14 np NOUN VERB0 .\n\
45 uh 0 analysts\n\
-24 uh ed reporters\n\
-6 sf adjective PROPN0\n\
-5 ln defend himself\n\
-5 ohl defend himself\n\
-33 p against\n\
28 gs none 0 oCN\n\
-36 sn write in PRON\n\
8 ga write PNtN\n\
-4 sn tell them PRON\n\
-35 lu publish thing\n\
23 sn show no NOUN\n\
39 st show 16 name\n\
-4 sn write about DET\n\
-20 v speak 64 8,\n\
5 lp appear that\n\
-10 ga say NADN\n\
-22 gg N oVN speak\n\
-124 p2 about his\n\
22 np his NOUN0 that\n\
9 lt see 16\n\
-15 gl continue NP\n\
-64 gb noun 0 tNAVN\n\
-17 np not VERBing PROPN\n\
6 np NOUN VERBs ,\n\
-57 uh 0 story\n\
40 oh appearance\n\
4 np ADV VERBs NOUN\n\
36 gg N,w N&N think\n\
-3 ohl seek nomination\n\
59 p2 , have\n\
10 np have VERBed to\n\
-12 l defer\n\
-12 lt defer -\n\
-12 c defer -\n\
-40 ln pass the\n\
-52 lu pass far\n\
-82 np that VERBed the\n\
25 uh ed bill\n\
9 sp think A be\n\
-14 gb think ed NPNAA\n\
-6 ln release ADJ\n\
6 ln put out\n\
24 sn speak out DET\n\
-4 gl put PN\n\
5 gg NA NAV say\n\
3 lv oppose 8,\n\
-26 lv demand -\n\
-20 ga say NtAV\n\
-16 ga tell NoVN\n\
-45 gs thing 0 NoV\n\
13 ga noun PN,P\n\
-25 oh problem\n\
-12 uh s demands\n\
-8 ga noun CNPN\n\
-66 np NOUN VERBed of\n\
-13 lp estimate PROPN\n\
13 sn noun was t\n\
19 p2 with NOUN\n\
-13 gl add NP\n\
-64 ohl reject NAME\n\
-9 gg N PN speak\n\
25 ohl hit NAME\n\
-25 sp say PROPN by\n\
-34 w bash\n\
-58 ln react to\n\
-21 lv react -\n\
-33 gl react oN\n\
8 gg N oN other\n\
34 p2 . )\n\
9 gb say ed N-N.)\n\
-39 v write 32 32,\n\
25 lt lament -\n\
24 gs people ed NoN\n\
29 gs thing ed PVN\n\
31 ga other ,N&V\n\
55 gb other ing NAN\n\
12 sp speak . )\n\
12 gb speak ed N-N.)\n\
21 sp other A being\n\
26 gs people ed PN-\n\
-14 lv refuse 8,\n\
9 sn noun about j\n\
-39 ohl dismiss -\n\
21 lp compare PROPN\n\
-40 lu see none\n\
-16 gg  NPN other\n\
-84 lv reason -\n\
-10 p2 NOUN while\n\
4 oh billionaires\n\
9 ga other NCNV\n\
-33 gl call NV\n\
-31 gs name ed NVb\n\
-41 gs none 0 N~N\n\
-8 lu according people\n\
21 sn think her NOUN\n\
26 ohl support campaign\n\
28 st tell - they\n\
29 ga tell NAVP\n\
-32 v speak 32 0\n\
-52 p at\n\
-7 p2 VERB at\n\
28 ga other N&N,\n\
13 p2 these NOUN\n\
-20 uh 0 hard\n\
-57 ln propose ADJ\n\
-6 gb say ed NCNQ&\n\
-8 gb noun 0 tN\n\
13 sn other NOUN :\n\
9 gl note ,N\n\
-46 gs far 0 oN&\n\
-7 oh industry\n\
30 lp call of\n\
6 gs people 0 oNh\n\
14 oh request\n\
-9 ln suggest a\n\
30 lu suggest none\n\
-32 lv suggest -\n\
37 sp think PRON PROPN\n\
-23 lp tweet Q\n\
-14 gs I 0 N-N\n\
3 lp suggestion ADJ\n\
61 gb think 0 VN,NA\n\
-25 p2 be VERB\n\
8 l deflect\n\
8 c deflect -\n\
34 lu cite name\n\
-30 gs far ed PVN\n\
-3 ln conclude that\n\
-3 lt conclude 1\n\
-16 gl conclude tN\n\
-52 gl know N\n\
5 lt report 16\n\
-10 gs thing ed PNP\n\
-64 gs thing ed N&N\n\
-10 w looks\n\
-10 lf look VERBs\n\
-6 ga speak N&NP\n\
12 lp threaten has\n\
-61 gl criticism NA\n\
-14 uh ed debate\n\
-90 sn say ADV r\n\
27 gb say 0 NVNo\n\
-19 lp note ADJ\n\
-41 l cable\n\
-10 w cable\n\
-14 lt cable -\n\
-41 c cable -\n\
7 w voiced\n\
7 lf voice VERBed\n\
6 sp other j has\n\
23 lu voice thing\n\
-7 uh ed past\n\
-3 ln consider VERB\n\
-4 ohl consider -\n\
8 ln seem NOUN\n\
13 gg N NPV other\n\
3 np NOUN VERB0 it\n\
-19 lv insist -\n\
-4 lv sign 32,\n\
45 sn noun , r\n\
-3 oh tax\n\
-7 ln signal the\n\
-25 l theory\n\
12 sp noun s the\n\
-23 lu theory none\n\
-25 c theory -\n\
-12 oh services\n\
-48 lu worry far\n\
-61 ga think PN,h\n\
23 lv hope 0\n\
-36 oh ways\n\
-47 ohl find ways\n\
-28 lu demand far\n\
36 uh 0 economists\n\
25 ln fear that\n\
38 sp noun h of\n\
37 p2 because of\n\
25 lt fear 1\n\
16 gl fear tN\n\
-7 l hate\n\
-70 p nobody\n\
-3 lt hate -\n\
-7 c hate -\n\
30 w argue\n\
30 lf argue VERB0\n\
-39 w seeing\n\
-39 lf see VERBing\n\
-59 oh weeks\n\
-13 su speak who 0\n\
21 gs who 0 NPN\n\
6 w signaled\n\
6 lf signal VERBed\n\
15 sp noun C their\n\
-6 gb noun 0 PN,N\n\
-29 gs thing s tNA\n\
6 gl pass bN\n\
-6 p2 by a\n\
-46 l suppose\n\
-46 w supposed\n\
-46 lf suppose VERBed\n\
-11 lt suppose -\n\
-46 c suppose -\n\
40 su noun thing s\n\
66 ohl pass bill\n\
8 lt repudiate -\n\
-8 sf speak PROPNed\n\
-19 gb other 0 NACNo\n\
-40 lt suggest 4\n\
13 sn speak ADV f\n\
-20 sn speak NOUN o\n\
-5 ohl call attention\n\
15 ln condemn the\n\
-38 ga write oNPN\n\
-32 p2 Q by\n\
-48 lu condemn far\n\
6 np by VERBing PROPN\n\
-7 oh further\n\
17 sp say P its\n\
-49 lu explain thing\n\
15 gl explain N\n\
-19 sn noun PROPN ,\n\
26 gb other 0 ,NVNo\n\
-55 gs thing ed NoN\n\
-28 ohl sign letter\n\
-59 np , PROPN0 PROPN\n\
-10 gs name 0 N,N\n\
4 w impressed\n\
4 lt impress -\n\
15 lv impress -\n\
14 ohl impress -\n\
57 oh agreement\n\
-21 lp pledge a\n\
17 np , VERBing on\n\
-26 lv agreement -\n\
12 gg VN, NPN other\n\
36 lp condemn NOUN\n\
-42 np which VERBed the\n\
36 sn other against DET\n\
-18 lp sound PROPN\n\
19 gl sound NP\n\
-21 ln sound like\n\
39 gg NPN PNP other\n\
6 uh 0 description\n\
-10 w sounding\n\
-35 gl sound PN\n\
-74 p2 should be\n\
14 gs name ed PVN\n\
28 uh ed him\n\
-47 oh experts\n\
-5 gg QN NPN say\n\
54 oh claim\n\
-7 gl call oN\n\
26 lv acknowledge 8\n\
23 uh 0 experts\n\
3 lp call ADJ\n\
-35 lp remark PROPN\n\
-16 ln debate PROPN\n\
-5 w apologized\n\
-5 lf apologize VERBed\n\
-3 lu fault none\n\
5 gg VNo oVN other\n\
-82 gl respond bV\n\
-8 gl trust PN\n\
-36 gs far ed bN&\n\
-18 lv file 16\n\
31 w lists\n\
-8 oh move\n\
4 gg ,wA PNP other\n\
7 gb say ed PNPN,\n\
20 gs none ed bN,\n\
15 gs people 0 oVN\n\
-49 oh lack\n\
4 gb say ed N,N&N\n\
-8 p us\n\
-31 uh ing us\n\
22 gb think 0 NPN\n\
39 gb other ed VN,hN\n\
25 w sounded\n\
25 lf sound VERBed\n\
6 ln message about\n\
16 sp noun . in\n\
-81 gs far ed NVP\n\
18 np ADV VERB0 ADJ\n\
47 oh image\n\
-71 p2 about PROPN\n\
50 gl feel NP\n\
3 ln stress the\n\
-34 ln critical to\n\
-48 ohl critical -\n\
-84 lu understand thing\n\
12 st speak 4 people\n\
-23 p over\n\
69 np that VERBed PROPN\n\
5 np ADJ NOUN0 over\n\
-16 sp speak w had\n\
7 p2 who had\n\
34 lv reveal 2\n\
-28 lu post thing\n\
-32 lp write she\n\
-31 sp write Q she\n\
41 uh ed year\n\
7 gb other ed NVPN,\n\
20 ln hit PROPN\n\
30 gs name ed PPN\n\
12 lp point ADV\n\
-52 lp plan his\n\
23 lp appear ADV\n\
-15 ln call an\n\
-21 ohl call an\n\
-17 gl figure PN\n\
37 lu understand none\n\
-7 gs none ing N,P\n\
-12 lp sign ,\n\
-6 ga say NoN,\n\
34 ln put it\n\
36 ohl put it\n\
16 lv continue 32\n\
-18 lp push to\n\
50 gs none 0 CNV\n\
-23 lv admit 1\n\
22 lp deny has\n\
-13 ga say ,C,Q\n\
-14 gs he ed ,C,\n\
-23 lp statement his\n\
-29 ga other oCN\n\
12 lu endorse people\n\
-18 gs he ed NhN\n\
39 gl seem VP\n\
-20 gs name 0 VPN\n\
-20 sn tell NOUN ,\n\
-17 sp noun V with\n\
18 uh ing nomination\n\
14 lp sound NOUN\n\
8 l deride\n\
-70 st speak 16 far\n\
8 c deride -\n\
-26 ln argument about\n\
21 oh future\n\
25 p2 ’s a\n\
-6 lu consider they\n\
-80 sn think NOUN &\n\
-4 gl think N\n\
-22 lv acknowledge 4\n\
35 lu recognize people\n\
44 su think people s\n\
35 gg N tNA think\n\
-6 lt struggle 16\n\
-71 gs far 0 N&V\n\
40 lp see they\n\
15 gb other 0 &N\n\
-54 lu focus people\n\
-119 ln find a\n\
41 uh ing issues\n\
7 sp say w ADV\n\
-18 p2 n’t VERB\n\
-8 ga think N,NC\n\
16 w vows\n\
16 lf vow VERBs\n\
23 ga show N,NV\n\
-14 sn speak an j\n\
-25 lt answer 16\n\
-22 ln view that\n\
-22 lt view 1\n\
10 gb noun s N,NVN\n\
12 np NOUN VERBing an\n\
-27 lp set ,\n\
5 oh rules\n\
12 lf think NOUN0\n\
-13 gg N N,& other\n\
64 gb say 0 NA\n\
-13 st think 2 name\n\
28 uh 0 polls\n\
-10 ln struggle with\n\
-24 st think 2 none\n\
6 lp term the\n\
-17 ln deny the\n\
-6 lu conclude far\n\
8 ln decide they\n\
8 ohl decide they\n\
3 np ADV VERBs a\n\
-11 w boasts\n\
-11 lf boast VERBs\n\
-4 lu boast he\n\
-48 lv boast 8\n\
21 w assumption\n\
21 lf assumption NOUN0\n\
11 gs none 0 VtN\n\
11 ohl assumption -\n\
51 uh 0 assumption\n\
-41 w meaning\n\
-24 lf mean VERBing\n\
-24 gs thing ing NAN\n\
4 st write 16 name\n\
11 lu notice name\n\
31 st think 1 it\n\
-11 lv sense -\n\
13 lp recall ,\n\
8 uh ed community\n\
-25 lv wonder -\n\
-57 gb say ed NVN\n\
-5 sn say ADJ ,\n\
27 lv ask 1\n\
-27 uh ed himself\n\
11 uh 0 himself\n\
5 uh 0 word\n\
36 ln speak of\n\
-17 sp noun PROPN VERB\n\
-8 ga say N-N,\n\
19 ln agree that\n\
19 lt agree 1\n\
-8 gl support Nt\n\
40 gb think s PN,&N\n\
-45 gl show N&\n\
-10 lv persuade 8\n\
-63 uh ed votes\n\
-5 gg ,N, PN say\n\
34 gb noun 0 N,CPN\n\
30 sn other up o\n\
-6 ga other PoVN\n\
7 gl sign Po\n\
-50 lv publish -\n\
-5 ln tell you\n\
21 st tell 2 thing\n\
-9 ohl hate -\n\
13 uh 0 senators\n\
9 w expect\n\
-23 ln press to\n\
5 np ADV VERB0 about\n\
-21 np has VERBed ADJ\n\
-45 sn show ADV r\n\
-18 gb show ed &N\n\
-28 sn speak ADV j\n\
-83 lu describe people\n\
45 uh ed results\n\
-50 lu label none\n\
16 p does\n\
22 ln believe ,\n\
-40 lv sign 8\n\
16 lu worry people\n\
65 gg N NAN think\n\
33 lv rule 2\n\
5 gg N,w tNV say\n\
-56 ln appear on\n\
-22 l recommendation\n\
-56 lt recommendation -\n\
-22 c recommendation -\n\
7 lu reject name\n\
10 w ordered\n\
10 lf order VERBed\n\
-31 l certify\n\
-31 c certify -\n\
49 uh ed face\n\
39 gb say 0 VNPNo\n\
19 lv response 8,\n\
14 gl defend Nt\n\
-3 lu point people\n\
3 gb say ed N&N,N\n\
-55 ln challenge to\n\
-31 sn other against PROPN\n\
-4 np PROPN VERBed against\n\
-53 lu list who\n\
-13 lp hope he\n\
-13 ga noun PN,w\n\
-62 oh directly\n\
19 v think 64 32,\n\
16 lt seem 4\n\
-11 gs name s N,&\n\
-64 ga say VPN,\n\
-14 ln expect PROPN\n\
-15 ln enjoy a\n\
-45 sn other a NUM\n\
5 ln learn in\n\
-9 gs none ing \n\
-12 lu remember thing\n\
12 gg AVN N other\n\
9 sn show ADV DET\n\
-48 w explains\n\
-3 gg NVN PNV other\n\
42 ln offer NOUN\n\
24 lu introduce far\n\
4 lt reiterate -\n\
-49 p n't\n\
3 lu file people\n\
-36 lp blame to\n\
-33 np PROPN VERBing that\n\
-20 sp noun PROPN 's\n\
-50 p2 PROPN 's\n\
-18 np 's NOUN0 is\n\
-9 gl say hC\n\
41 sp tell C ADV\n\
-57 ga tell PNAV\n\
8 lu issue he\n\
25 lp order NOUN\n\
16 gb say ed &,N\n\
-17 ga adjective tNPN\n\
3 ln reason to\n\
19 lv deny 2\n\
12 sp show NOUN has\n\
-24 gl show No\n\
5 ln begin a\n\
-48 p '\n\
-10 p2 PROPN '\n\
24 gb noun 0 AANPN\n\
34 p2 while ADV\n\
24 np ADV VERBing for\n\
-47 sp other PROPN 's\n\
51 gs he ed N,w\n\
-20 sn think by PROPN\n\
3 w hitting\n\
3 lf hit VERBing\n\
4 gl hit Nh\n\
-56 sn say . DET\n\
-43 gl pass NP\n\
18 lu eager name\n\
-66 gb think 0 NCtNA\n\
-9 l reminder\n\
-32 w reminder\n\
-32 lf reminder NOUN0\n\
-70 sp noun ¶ a\n\
-9 lu reminder none\n\
-32 uh 0 reminder\n\
-9 c reminder -\n\
42 gl blame NP\n\
-12 p2 PROPN not\n\
31 sp speak j ,\n\
-37 oh commitment\n\
8 np , NOUNing a\n\
-8 oh accounts\n\
-25 oh reputation\n\
-13 lv imply 4\n\
-26 np by VERBing that\n\
30 w hints\n\
47 lp hint PROPN\n\
6 ln think ADV\n\
7 np PROPN PROPN0 in\n\
-38 p2 PROPN that\n\
-47 oh stage\n\
56 ga think NAV\n\
-5 gb noun s ,NVPN\n\
12 lu answer thing\n\
-18 ga speak NAVP\n\
12 gb speak 0 NVoNo\n\
-55 np NOUN VERBs ADJ\n\
-8 lp favor PROPN\n\
15 lp apologize PROPN\n\
-19 sp noun NOUN 's\n\
-61 np 's NOUN0 to\n\
-18 sp other A n't\n\
-31 p2 did n't\n\
-7 lp brief a\n\
-41 ga write tNAV\n\
-3 gb say ed N,wNA\n\
-53 l volunteer\n\
-36 lt volunteer -\n\
-53 c volunteer -\n\
-19 sn say that NUM\n\
-21 lv decline -\n\
-37 gl decline oV\n\
46 gg N,& oVN other\n\
5 np ADJ NOUNs :\n\
8 sn other its j\n\
-10 gg N N&N think\n\
55 gb other 0 PN,&N\n\
22 lu present far\n\
15 sn think as DET\n\
-18 p2 Q in\n\
-31 w advocated\n\
-31 lf advocate VERBed\n\
48 lu advocate people\n\
26 st show 1 far\n\
-19 lp opposition NOUN\n\
-11 np NOUN NOUNs of\n\
-13 v adjective 64 4\n\
50 lf advocate VERB0\n\
61 lv advocate 16\n\
3 gb other 0 VNPNo\n\
-5 lp comment a\n\
-28 np and VERB0 PROPN\n\
-10 v think 32 32\n\
-18 p2 was a\n\
-9 lu hail far\n\
-4 l invoke\n\
-8 lp invoke ,\n\
-27 lu invoke far\n\
-16 lt invoke -\n\
-4 c invoke -\n\
33 w referenced\n\
33 lf reference ADJed\n\
3 ln argue for\n\
15 gg N,N ,NV say\n\
32 gb other ed PN,&N\n\
-48 lu reveal thing\n\
12 lu prove far\n\
-7 np what VERBed to\n\
9 gs name 0 N,&\n\
30 np and VERB0 VERB\n\
24 sn write NOUN -\n\
6 lp plan a\n\
-44 lu pass he\n\
-15 lp challenge PROPN\n\
29 lp argument ADJ\n\
-25 ln favor to\n\
-3 oh 23\n\
-96 gs people ing N&N\n\
19 lu acknowledge people\n\
-10 uh ing her\n\
3 gb other ing NCPN,\n\
-5 lu identify he\n\
-18 sp think A VERB\n\
-15 gs who ed PNh\n\
29 n herself\n\
23 gb think 0 N&NAx\n\
25 np VERB NOUN0 at\n\
-26 gl : N-\n\
-7 v tell 64 16\n\
7 ln welcome PROPN\n\
-54 oh website\n\
-30 ln hope PROPN\n\
37 lt mention 4\n\
-4 sn noun , A\n\
-12 lp acknowledge to\n\
-7 su tell I 0\n\
-15 su say they ed\n\
-63 np they VERBed ,\n\
-33 lu sound it\n\
-74 oh lot\n\
21 ga other oVN&\n\
-23 ga say oV~N\n\
-6 oh better\n\
6 p2 and they\n\
40 gb say 0 NAVo\n\
33 lv describe 16\n\
-37 lt plan 8\n\
-55 np ADV VERB0 it\n\
-9 gs none 0 NAD\n\
-22 lp support are\n\
3 st noun 4 far\n\
-26 uh ing year\n\
14 oh public\n\
-11 gl decline PN\n\
3 gs thing ed PNo\n\
-86 lu hit thing\n\
13 gl see N&\n\
-50 sn say an j\n\
-57 lp reflect ,\n\
22 p2 but the\n\
-11 lu back none\n\
-23 p may\n\
-40 p2 NOUN may\n\
-51 ga say oVN-\n\
-7 gb say ed N&NwA\n\
-31 gg NwA oVN say\n\
-12 ga tell NwNA\n\
-63 uh ing we\n\
22 lp write ADV\n\
-19 np who VERBed ADJ\n\
3 sn other as h\n\
25 lv seem 8\n\
10 ga other shNA\n\
-13 ohl vote nominee\n\
3 p2 but it\n\
14 lp suggest that\n\
-9 lu recognize name\n\
9 w deflect\n\
9 lf deflect VERB0\n\
-33 lf convince ADJing\n\
-63 sf tell ADJing\n\
-77 v show 16 16,\n\
39 lv order 16,\n\
15 gs far 0 ,hN\n\
10 ln look ADJ\n\
-67 uh s concerns\n\
-120 n than\n\
-15 gs other 0 N\n\
4 lv identify 2\n\
-16 gs far s PNh\n\
34 lp care ADV\n\
-19 w critiques\n\
-19 lf critique NOUNs\n\
-7 ohl see he\n\
-8 oh appeal\n\
31 sp say DET Q\n\
-12 gs none ed PN\n\
-6 uh 0 vow\n\
9 gl release NC\n\
68 oh statements\n\
-10 v noun 4 2\n\
7 gg NPN oVN noun\n\
20 gb say ed hNA\n\
5 gl identify PN\n\
4 v adjective 8 4\n\
-8 lu endorse he\n\
3 ln support behind\n\
14 gs none 0 PN(\n\
5 ga other oVNt\n\
27 sn noun from PRON\n\
54 gg ,hN N other\n\
19 gs none s N~N\n\
-20 ohl sure -\n\
-10 st speak 8 name\n\
-34 lv see 8,\n\
10 oh length\n\
-3 lu brand none\n\
19 lt envision -\n\
10 lv envision -\n\
-28 oh migrants\n\
-30 lv affirm -\n\
-31 ln welcome the\n\
3 ln opinion on\n\
-3 p2 PROPN should\n\
-16 gg NoN N other\n\
-23 gg N PN, noun\n\
25 sn adjective about PROPN\n\
-59 ga other N-No\n\
22 lp credit VERB\n\
-4 lv rule 8\n\
41 st other 1 he\n\
19 gl view NP\n\
-37 np he VERBed at\n\
29 uh ing interview\n\
-5 lp insist he\n\
-5 lu insist he\n\
13 gg ,QN  say\n\
-14 uh 0 leaders\n\
25 lp seem may\n\
-3 gl seem oC\n\
-18 ga noun tNDN\n\
-52 lv doubt 8\n\
-22 gl doubt PN\n\
-15 gs he ed oCN\n\
-17 gg N-N PN noun\n\
7 uh 0 employees\n\
18 sn noun on r\n\
-13 v adjective 64 1\n\
-10 gs none 0 tVN\n\
-12 lu imagine thing\n\
7 w forecast\n\
41 lf forecast NOUN0\n\
4 lu forecast none\n\
7 uh 0 forecast\n\
-11 lf figure NOUN0\n\
-59 uh 0 figure\n\
43 gb other s NVN,N\n\
30 np have VERBed a\n\
4 gg NoN  say\n\
52 gs name ed ,hN\n\
-11 sn think is t\n\
-11 w presents\n\
-11 lf present VERBs\n\
-43 lu present name\n\
23 gg N,N NsN other\n\
18 gl voice NP\n\
-13 gs name ed NPV\n\
3 np was VERBed with\n\
-8 lv continue 16,\n\
-6 w championing\n\
-6 lf champion VERBing\n\
6 gb say ed N&NA\n\
-35 lp issue an\n\
5 lp fear NOUN\n\
24 sp think V in\n\
7 lv favor 8,\n\
-92 gl pass PN\n\
-19 gb other ed N,N,N\n\
13 lu expect none\n\
-54 np and NOUNs of\n\
10 gs far s N,N\n\
-51 p2 which PROPN\n\
13 lp support which\n\
-46 ga adjective N,PN\n\
17 lv struggle 16\n\
39 sn other a V\n\
-17 ohl defend -\n\
-76 gg ,NA N other\n\
34 gb think ed PN,N\n\
4 gg hNA PNo other\n\
-9 ln embrace a\n\
-75 sp other PRON have\n\
-25 p2 they have\n\
-141 np , VERB0 ,\n\
13 p2 NOUN their\n\
-36 np a ADJing NOUN\n\
-35 ga speak N&NV\n\
13 lu allow people\n\
8 gg ,&N N other\n\
47 sn other and V\n\
-36 uh 0 brand\n\
14 gs none 0 N:N\n\
13 gl pass Nt\n\
9 gs none ing oVN\n\
19 oh memo\n\
-72 gs name s PNV\n\
16 lp refuse has\n\
4 lv refuse 4\n\
4 ln consider ADV\n\
-3 gg N oNV noun\n\
12 gb noun s N,N\n\
-6 oh management\n\
35 lp agree NOUN\n\
-21 oh benefits\n\
52 gg VNh NPN other\n\
-4 gg N oVP think\n\
-45 ohl express -\n\
-16 oh 10\n\
-5 oh messages\n\
-19 lu introduce thing\n\
-31 ga think PNVN\n\
-30 gg NwA NPN other\n\
5 np she VERBed her\n\
-14 gl declare NP\n\
-50 gg :QN  say\n\
-61 lu challenge who\n\
35 gb noun s ,&NAN\n\
-22 ohl mock -\n\
13 np their NOUN0 to\n\
-4 gb noun 0 hN\n\
5 gb other ed hNA\n\
-20 lu appeal far\n\
-20 sp say P ,\n\
-27 p2 out ,\n\
-36 sp tell PRON NOUN\n\
4 ga other oVoN\n\
-29 lp publish ADV\n\
-8 gl publish PN\n\
-4 w admitting\n\
-4 lf admit VERBing\n\
-16 np who VERB0 to\n\
11 gs who 0 oVN\n\
-16 gl see NA\n\
28 gl confirm N\n\
-12 sp other . the\n\
-17 l confirmation\n\
-17 c confirmation -\n\
-15 lp vote will\n\
52 gg AVo NPN say\n\
21 lu endorse they\n\
-37 su say it ing\n\
-13 ga noun PN,V\n\
-22 n until\n\
-16 p2 in her\n\
25 lt criticism 16\n\
-6 ga think NtVN\n\
-36 lv believe 4\n\
17 lv accuse 2\n\
21 lv think 16\n\
8 gb other ing hNA\n\
-28 gg ,N, N tell\n\
-11 ga noun tNAC\n\
-40 lv focus 4\n\
-23 gs none s NAA\n\
-6 gb say ed NPNwA\n\
-18 gl issue bN\n\
-14 ga noun oNtN\n\
-21 gs none 0 oNt\n\
-21 lu push he\n\
7 lv argument 2\n\
-32 ga say PN,P\n\
17 sp think NUM ,\n\
13 gg ,PN N other\n\
-53 ohl admit NAME\n\
-16 gs thing 0 ,NA\n\
18 lp word the\n\
14 lv understand 16,\n\
-15 uh ed world\n\
-8 gs name s oVP\n\
54 gg PNo N say\n\
-48 np PROPN NOUN0 VERB\n\
-9 oh territory\n\
-77 ln declare NOUN\n\
29 gg PNA PN other\n\
-9 lv acknowledge 16\n\
19 w recognizing\n\
19 lf recognize VERBing\n\
3 ga other oDNP\n\
10 gl favor N,\n\
-52 gs name s N-N\n\
-46 ga other PNQN\n\
-67 np are VERBed ADV\n\
24 ln show ADJ\n\
10 st show - I\n\
19 oh bias\n\
-29 lu consider thing\n\
-6 st show 16 people\n\
-3 sn noun : Q\n\
22 sn other ADV PROPN\n\
7 lf blame NOUN0\n\
7 lp blame the\n\
7 uh 0 blame\n\
-16 np i VERB0 PROPN\n\
43 lt try 8\n\
-16 gb other s hN,N\n\
-3 gg N,N oAN other\n\
-53 lu shout far\n\
54 np NOUN VERB0 up\n\
-3 np to VERBs of\n\
6 st write - it\n\
4 gs far 0 &VN\n\
-67 lp focus is\n\
-40 p2 PROPN but\n\
-3 np had VERBed NOUN\n\
-22 lp welcome ADV\n\
-16 gg  oNP say\n\
18 lp publish PROPN\n\
11 lu publish name\n\
-14 lp want may\n\
-5 gl scrutiny PN\n\
-35 gg AVN PNV noun\n\
-38 oh its\n\
10 gg N NCN other\n\
-16 sp tell PROPN NOUN\n\
-35 ln see his\n\
-15 gl according N.\n\
-10 ln believe to\n\
52 oh kind\n\
14 ln add .\n\
14 gl add \n\
41 gb say ed NDN,N\n\
10 uh ed official\n\
18 lu confirm people\n\
-12 lp see was\n\
-6 uh ed family\n\
-90 st show 16 none\n\
-8 gb show ing \n\
-29 ga other NtNV\n\
3 l rebut\n\
4 lv rebut -\n\
3 c rebut -\n\
-55 ga say tNVP\n\
8 sp other , have\n\
35 gs thing ed NsN\n\
-17 ln tout her\n\
-47 ohl put him\n\
5 gl seek PN\n\
-34 lf worry NOUNs\n\
-23 ohl say move\n\
-15 ga speak VPNP\n\
-101 lu challenge far\n\
26 sp noun ¶ ADJ\n\
-46 lv worry 8,\n\
64 sn tell PROPN PRON\n\
9 w cheer\n\
4 gg N oAV other\n\
-10 ga other N&ND\n\
4 l denunciation\n\
4 ln denunciation of\n\
4 lu denunciation none\n\
4 c denunciation -\n\
-7 ln fire NOUN\n\
30 gg PN& NPN speak\n\
-27 oh heavily\n\
18 lp seem ,\n\
-47 oh attempts\n\
-17 sn other through DET\n\
-3 sp say PROPN have\n\
-30 lu suggestion far\n\
10 lv suggestion 4\n\
-24 uh ing ruling\n\
10 sn say has A\n\
10 gg NoN tNA noun\n\
8 ga say bN,N\n\
34 uh ed week\n\
19 lp talk she\n\
-50 gb say ed QNA\n\
35 sn say , t\n\
-24 gg oVN NPN other\n\
25 gs name ed oCN\n\
-36 sp say D to\n\
20 lp plan VERB\n\
-18 uh 0 plans\n\
-66 oh replacement\n\
28 gg AVN PNP other\n\
40 sp speak V ,\n\
17 v show 32 1\n\
34 ohl endorse -\n\
6 gg PN, NPN tell\n\
-30 ln endorse a\n\
19 np will VERB0 a\n\
79 gb say ed N,&NA\n\
-23 ohl support a\n\
-47 lt support 2\n\
40 lu signal far\n\
-7 gb say ed NVPN&\n\
5 ohl according report\n\
-3 np before VERBing NOUN\n\
-5 gb think 0 ACNAx\n\
-42 oh condition\n\
-16 p2 ¶ NUM\n\
-6 lu view he\n\
17 sp speak w has\n\
30 gs who ed NsN\n\
-29 ln reiterate his\n\
5 gb say ed N,\n\
10 oh frustration\n\
25 gb say ed &PN,N\n\
23 lt deem -\n\
26 gb other ed N-\n\
-8 sn write by PROPN\n\
-34 sn speak VERB j\n\
-45 lv question 1\n\
-51 lv tweet 16\n\
-9 sf write NOUNing\n\
-17 sp say C he\n\
-12 lu agree they\n\
13 lp say was\n\
-22 ga think NsNP\n\
13 lu tout thing\n\
-40 gl speak ,N\n\
-4 lv according 2\n\
10 gl according Nw\n\
-36 lu concerned far\n\
-36 su adjective far ed\n\
-32 sp speak C PROPN\n\
10 sp other PROPN have\n\
-36 gb say ing NhVN,\n\
-19 oh aide\n\
3 l allude\n\
3 ln allude to\n\
3 lt allude -\n\
3 c allude -\n\
41 gg ,N NPN other\n\
-19 oh debt\n\
20 sp say , they\n\
-41 gl frame NP\n\
-20 np that VERBing the\n\
-3 oh tank\n\
-3 ohl think tank\n\
-16 lv favor 16,\n\
-10 lv seem 16,\n\
-4 ga noun PNAA\n\
36 sp adjective PROPN was\n\
11 l wary\n\
11 w wary\n\
16 lf wary ADJ0\n\
11 c wary -\n\
16 ln tweet ,\n\
33 lp tweet a\n\
-20 sn other out NOUN\n\
11 lp say it\n\
-63 sn other PROPN V\n\
-9 ln statement about\n\
29 oh ruling\n\
29 gg KoN PN noun\n\
-4 uh ing investigation\n\
9 w nominated\n\
4 lf nominate VERBed\n\
9 lp nominate was\n\
-25 n amid\n\
12 gs far ed NAx\n\
-32 lt see 8\n\
43 lp oppose PROPN\n\
33 gb noun s AVNPN\n\
4 sp tell , he\n\
5 lp decline ,\n\
16 lu decline name\n\
-22 gb say 0 PN,Vo\n\
12 gl schedule oC\n\
-3 lu testify far\n\
12 sn show a NUM\n\
-73 n toward\n\
-5 oh investigators\n\
-44 gb say 0 CNANo\n\
-13 sn tell NOUN r\n\
-12 sn show of NOUN\n\
-4 np a NOUN0 with\n\
3 p2 ADV it\n\
16 p2 X PROPN\n\
4 lt explain 8\n\
18 lv explain 4,\n\
17 uh ed employees\n\
36 sn speak NOUN w\n\
3 p2 they VERB\n\
-55 np his NOUNs about\n\
14 gs name ed N:Q\n\
-17 gs far 0 oN:\n\
18 ga other VoVN\n\
38 p2 PROPN before\n\
-57 p2 , his\n\
-24 gl find N,\n\
4 lp favor ADV\n\
56 ln lean ADV\n\
-43 uh ed party\n\
26 gb speak ed NoN,N\n\
-11 lp suggest for\n\
-25 lt recommend -\n\
67 p2 although he\n\
17 ga other PNoC\n\
33 lu criticize thing\n\
10 lp decline PROPN\n\
4 lv decline 4,\n\
-42 oh return\n\
30 sn show PROPN j\n\
-3 p2 to his\n\
36 uh 0 months\n\
-16 ohl cheer NAME\n\
-72 ohl quote -\n\
28 ln announce NOUN\n\
37 uh s administration\n\
8 p2 some NOUN\n\
-17 gs people 0 oVP\n\
-21 uh ed plan\n\
-57 lv aim 8,\n\
16 gs thing 0 hNA\n\
7 np she VERBed at\n\
17 ohl find voice\n\
-18 ohl offer NAME\n\
53 gb noun 0 ,N,VN\n\
-35 ohl accuse -\n\
16 gb noun 0 VNPN&\n\
-92 uh s their\n\
-22 ga other N,PV\n\
14 w lashed\n\
14 lf lash VERBed\n\
-9 gb say ing NPVN,\n\
-49 uh ed me\n\
8 np was VERBed about\n\
-4 sp noun , his\n\
17 gl warn NA\n\
38 gs people ed oVP\n\
19 uh 0 fear\n\
18 ln emphasize the\n\
-30 lu assert name\n\
41 gb say ed NAQN\n\
-33 sp speak , who\n\
-13 oh act\n\
-17 sn other PROPN NUM\n\
-3 oh later\n\
4 sp noun x VERB\n\
17 ga other NVNV\n\
14 ga adjective tNAx\n\
-23 lt clarify -\n\
21 gb write 0 NA\n\
10 gl highlight NC\n\
-15 lv think 16,\n\
-25 gl think N,\n\
26 gl publish NP\n\
-28 ga show tNAN\n\
-12 sn other her s\n\
-39 gb other ed NPwNA\n\
-33 lv fear 8\n\
-6 gs name ing NoC\n\
-5 gb write ed PN\n\
-14 ga speak N&VN\n\
9 gs he ed N&V\n\
-14 n around\n\
-52 gl highlight NA\n\
53 p2 ) ADV\n\
-52 gb think ed NCNtN\n\
21 st adjective 4 far\n\
60 gl think \n\
-28 w advised\n\
-20 lf advise VERBed\n\
20 lu advise far\n\
-44 ohl advise -\n\
5 gl reason oD\n\
32 gb think 0 NANo\n\
-32 uh s nominee\n\
9 gg N,w NoV other\n\
-14 v adjective 32 32,\n\
-97 p2 those NOUN\n\
-29 sp tell j NOUN\n\
-53 np was VERBed at\n\
-3 gs far ed oNP\n\
12 p2 although PROPN\n\
12 sp write PRON ADV\n\
56 lu post he\n\
36 uh ing understanding\n\
17 sp adjective r ADV\n\
-16 np been VERBed as\n\
19 gs thing ed bN&\n\
-11 uh ing administration\n\
-46 gl admit NA\n\
-63 sp say w PROPN\n\
-5 gs name ing N,C\n\
-24 ohl echo NAME\n\
-8 uh ed 2015\n\
5 sn noun will V\n\
-5 lu declare far\n\
25 np as VERBed by\n\
-30 lv back 2\n\
-31 sp say PRON were\n\
-3 n along\n\
6 np ADJ NOUNing that\n\
-40 oh decisions\n\
-8 uh 0 early\n\
31 ln voice NOUN\n\
3 w presenting\n\
3 lf present VERBing\n\
50 gs far ing NPV\n\
4 p2 's ADJ\n\
20 ln show no\n\
-33 lp say ''\n\
-3 sp say , ''\n\
-25 p ''\n\
31 p2 , ''\n\
-32 np '' VERBed PROPN\n\
-6 gg N,» N,N say\n\
25 sn say , «\n\
-17 lu sound name\n\
-32 ohl confidence -\n\
5 ga say ,«NA\n\
4 gl say ,«\n\
20 sp say » he\n\
37 sn say is V\n\
-60 p2 's NOUN\n\
28 gb other ing NPNVN\n\
3 ohl encourage -\n\
-40 uh ing data\n\
35 uh s candidates\n\
42 gl confident PN\n\
-4 gg N PNA noun\n\
-28 gg  NPN say\n\
-37 uh ing risk\n\
-40 p2 that has\n\
5 oh measure\n\
-3 ln show of\n\
-11 lp show a\n\
-5 sn think VERB P\n\
-38 gb say ed VN,»N\n\
-53 ga say ,N,N\n\
-16 sn think their NOUN\n\
-181 gb think 0 «N\n\
-5 sn speak it P\n\
-4 sn noun was x\n\
-66 gb noun 0 «N\n\
-22 lp seem n't\n\
-39 gb other 0 «NAx\n\
-72 sn say , '\n\
-145 p2 '' i\n\
-80 gb say ed «N\n\
55 sn say . «\n\
3 sp say ' he\n\
3 p2 ' he\n\
-52 sp say « he\n\
38 p2 but NOUN\n\
-63 gl project PN\n\
34 gb noun s NV\n\
-15 sn tell that PROPN\n\
-23 sn say we A\n\
-25 oh we\n\
-21 ga say N&VN\n\
13 gb say ed PN,»N\n\
-19 gl according N~\n\
-6 oh compound\n\
23 gb noun s sN\n\
-6 sn other ADJ r\n\
-28 n our\n\
-37 p 're\n\
3 sp say PRON can\n\
-10 lu press thing\n\
-6 ohl prepare -\n\
21 gb noun 0 ,AVPN\n\
-30 sp think « i\n\
7 lt claim 4\n\
-17 gl suggest NP\n\
-11 oh battle\n\
-69 n 's\n\
17 np been VERBing NOUN\n\
-17 gb noun 0 PN&VN\n\
-10 lp say '\n\
-19 su show who 0\n\
-54 oh experience\n\
-36 p2 they 're\n\
-25 ln reaction to\n\
-25 gl reaction oN\n\
-8 lp concerned ADV\n\
-48 np ADV ADJed about\n\
-49 np has VERB0 ADJ\n\
20 np - VERB0 PROPN\n\
-45 oh months\n\
-18 p2 that it\n\
-4 lu praise thing\n\
-39 sp think A n't\n\
-12 p2 do n't\n\
-17 np n't VERB0 PROPN\n\
-104 gb think 0 «NAx\n\
-74 gl answer oN\n\
-24 oh 's\n\
-15 sp think V a\n\
14 oh inclination\n\
-27 gb other ed ,N,N,\n\
-17 lp think n't\n\
-20 p2 we are\n\
55 np are VERBing ADV\n\
5 p2 does n't\n\
3 ln agreement that\n\
3 lt agreement 1\n\
16 gl agreement tN\n\
23 gs far 0 tN-\n\
25 uh 0 parties\n\
19 lv propose 8\n\
24 p2 what NOUN\n\
18 oh spending\n\
-20 gb other ed «NA\n\
-4 lv add 32,\n\
3 np 's NOUN0 for\n\
-32 lp promise NOUN\n\
-12 ga noun NAVo\n\
33 gl promise NA\n\
-68 lt warning -\n\
-23 gl warning PN\n\
-45 oh conversation\n\
-25 n anything\n\
-48 oh anything\n\
-32 gs I 0 NVN\n\
9 ga other NCNP\n\
-21 oh refugees\n\
10 sn noun : r\n\
18 lv argument 16,\n\
9 ga speak N-N&\n\
-13 gl expect N,\n\
-16 oh level\n\
-20 v adjective 8 8,\n\
-9 gb say ed DN,»N\n\
-24 sp say A to\n\
16 np n't VERB0 the\n\
8 sp say » she\n\
10 ga other NsVN\n\
3 oh courses\n\
-46 st think 16 far\n\
7 lv balk -\n\
-37 ga noun oVN-\n\
-18 gg N,» N,w say\n\
-41 gs far ed N,w\n\
-13 gb other ed VNPNw\n\
34 ln complaint that\n\
34 lt complaint 1\n\
34 gl complaint tN\n\
-42 lp want we\n\
-19 p2 '' we\n\
-41 gb think ed «N\n\
23 gs he ed AVN\n\
-66 p2 '' PROPN\n\
-20 uh ed 2012\n\
22 lu disclose far\n\
40 ln boast of\n\
16 gb other ing ,»NC,\n\
15 p2 ¶ as\n\
-61 p2 can not\n\
-21 sn say , »\n\
-28 gb say ed NAN,»\n\
-12 lv consider 4\n\
-11 lv brief 4\n\
-14 np who VERBed on\n\
-11 ohl speak condition\n\
-102 gb other 0 «NA\n\
29 sp say NOUN are\n\
11 uh ed advisers\n\
-21 ln rule ,\n\
-56 gb say ed NVN,»\n\
4 lp know was\n\
-15 oh centers\n\
-47 lv explain 8\n\
-10 np 's NOUN0 that\n\
20 sn other NOUN b\n\
-9 np VERB NOUNs by\n\
11 ga noun bNtN\n\
-6 lv response 16,\n\
-109 gb other s «N\n\
-15 lt contend -\n\
-13 lv write 32,\n\
19 sn say NUM f\n\
-95 gb think s «N\n\
-40 lu recommend thing\n\
-102 gb say s «N\n\
40 gb think 0 N,NAx\n\
-59 lp sure VERB\n\
-16 lp criticize NOUN\n\
-27 lv criticize 32,\n\
-14 lf inform ADJed\n\
-14 sf tell ADJed\n\
-9 lv present 4\n\
28 np they VERB0 ,\n\
11 lp urge PROPN\n\
-12 gb other 0 «NAVo\n\
6 oh briefing\n\
-15 ln question that\n\
-15 lt question 1\n\
25 ga other NVN-\n\
17 lv issue 16\n\
15 p2 VERB 's\n\
15 st think 4 none\n\
-9 gl pass N,\n\
-20 p2 about her\n\
-11 sn think ADV PRON\n\
-18 oh '\n\
4 ga say PNAA\n\
-17 uh 0 administration\n\
-10 sp other V her\n\
-21 np PROPN VERBed their\n\
-12 ln tell ,\n\
36 np they VERBed to\n\
15 gg ,NA  say\n\
-19 gg hN N,N other\n\
-24 lv read 16\n\
-24 ga show NPNC\n\
-41 gb other ed «N\n\
-59 sp say PRON and\n\
42 ln play down\n\
26 sp other , ''\n\
-30 p2 wo n't\n\
19 ln hope will\n\
35 np PROPN NOUN0 will\n\
19 gl hope AV\n\
-108 np PROPN NOUN0 for\n\
14 sn other his PROPN\n\
-26 gs far 0 N,»\n\
13 sn show his j\n\
-55 sn speak PROPN r\n\
-63 gb say 0 tNANo\n\
17 gg N,N oCN other\n\
-5 uh ed father\n\
3 ln word for\n\
-26 ohl word NAME\n\
22 gb speak ed PN,&N\n\
5 lf hint NOUNs\n\
-16 ln hint of\n\
-57 gb noun 0 «NAN\n\
-40 l indication\n\
-40 lu indication none\n\
-7 ohl indication -\n\
-40 c indication -\n\
-33 uh s answers\n\
4 gs he ed PNV\n\
-18 sn think it r\n\
-8 lp repeat ADV\n\
15 uh 0 talk\n\
-17 ga noun N,N,\n\
-65 lv fire 8,\n\
5 ga other PNAC\n\
-82 sp say PRON had\n\
-106 p2 he had\n\
-6 ohl say 's\n\
29 uh ed race\n\
-7 p2 he 's\n\
-13 gb say ed NPNtA\n\
7 np ADV VERBed its\n\
-3 gl consider No\n\
-10 ga say ,CPN\n\
-18 p 've\n\
-52 p2 we 've\n\
-13 gb other 0 oVPN&\n\
-45 gs who ed NoV\n\
-26 ga think ,NAN\n\
34 sp think h we\n\
40 sn noun PROPN j\n\
9 uh s months\n\
-18 gl remember tN\n\
-12 w rebuffed\n\
-12 lf rebuff VERBed\n\
17 sn think for V\n\
-79 gb say 0 «NA\n\
-24 lp say you\n\
-30 gb say 0 «N\n\
10 np be VERBed ,\n\
-14 sp speak t she\n\
4 ga speak NVN\n\
-6 lp rumor VERB\n\
10 gl mean ,N\n\
-17 gs name ed PN~\n\
10 st think 16 they\n\
-66 sn say with PRON\n\
-41 sn think PROPN C\n\
-9 gg N,N N speak\n\
-65 gs name ed NoA\n\
22 uh ed secretary\n\
-37 ga say :NAN\n\
-46 p2 that would\n\
-48 lv advise 4\n\
26 sn other over j\n\
22 uh 0 company\n\
-61 lu advise name\n\
-5 uh ed firm\n\
-29 gb other ing «NA\n\
4 sp other C in\n\
47 np in VERBing PROPN\n\
-56 np n't VERB0 ADV\n\
5 gg N,N NoN say\n\
48 gg NhN N other\n\
-10 np PROPN VERBs is\n\
-26 w regret\n\
-7 lu acknowledge he\n\
26 np he VERBed was\n\
-4 p anyone\n\
-34 ga show NPNA\n\
56 p2 and who\n\
38 lu hope who\n\
-9 oh end\n\
-13 p2 or ADV\n\
43 np was VERBed of\n\
-7 ohl tell voters\n\
-73 st say 16 who\n\
-7 lv sound 8\n\
31 ga noun PNV\n\
-24 lv love 8\n\
8 lt reject 4\n\
17 gl reject Nt\n\
-4 lv expect 8,\n\
-36 ga think oVhN\n\
5 lu project name\n\
-6 ga noun PNbN\n\
5 np had VERBed for\n\
-4 gb other ed &NA\n\
16 ga noun ,PN,\n\
-60 lu encourage it\n\
24 gl deem N,\n\
-38 p2 i 've\n\
-13 lp accuse NOUN\n\
-63 p2 should have\n\
-8 gs he ed PVN\n\
-4 gb other 0 NCtNA\n\
31 gb think 0 PN,N\n\
19 lv wonder 4\n\
31 np NOUN NOUN0 about\n\
4 gs thing ed N,&\n\
-47 gs far ing N&V\n\
5 gg N-N NAA say\n\
-33 st tell 16 he\n\
4 ohl think 's\n\
27 sn think him r\n\
-11 lf sing VERBing\n\
23 ln estimate that\n\
23 lt estimate 1\n\
-58 gl enjoy NP\n\
-39 gb other ed N,N,w\n\
-25 gs people ed NVP\n\
-31 oh fall\n\
-18 ln favor the\n\
-26 oh gap\n\
-17 np PROPN VERBing a\n\
21 gg PNA oVN think\n\
-75 sn noun - NOUN\n\
-13 gs far ed PNV\n\
-20 gs name ed NtA\n\
4 sp tell , to\n\
-13 lp deem ADV\n\
-24 uh ed messages\n\
-7 lv prove 4\n\
-6 lp endorse not\n\
-10 lu consensus far\n\
-28 p2 someone who\n\
20 uh 0 advisers\n\
37 lp name ,\n\
-7 sp say Q '\n\
-9 p2 Q '\n\
-39 gg QN N,N say\n\
22 ln question his\n\
-20 gb think s NCtN\n\
20 lp feel who\n\
10 lu feel who\n\
-45 gg N NVN noun\n\
-13 lv uncertain -\n\
14 gb say ed N,NPN\n\
24 p2 has n't\n\
33 gs it s N,N\n\
7 gg sNA  say\n\
-28 st noun - people\n\
19 gs none 0 NoA\n\
6 sp think w have\n\
9 lp prove to\n\
6 ln issue with\n\
9 lu promote name\n\
14 sp speak - ADV\n\
38 lp estimate NOUN\n\
10 ln accept a\n\
-38 gl feel N,\n\
-30 oh early\n\
6 ga other NsNV\n\
11 lv critique 8\n\
-28 lu embrace he\n\
10 w dismissing\n\
10 lf dismiss VERBing\n\
7 oh version\n\
25 lu label far\n\
-17 gb say ed AVPN,\n\
-3 ln speak ,\n\
-13 lu feel I\n\
7 ga think NAN,\n\
4 lp dismiss and\n\
70 sp other D no\n\
-10 lu call I\n\
21 lt convince 4\n\
-12 gs they 0 PN\n\
10 ln reject NOUN\n\
29 lv reject 16\n\
21 ohl call conservative\n\
-13 gb think 0 «hN\n\
-13 gg «hN oVN think\n\
-35 sp other A an\n\
24 lv word 8\n\
-7 lp attack he\n\
-6 gs who ed PNo\n\
26 lv position 16,\n\
35 lp opposition his\n\
6 p2 ; and\n\
5 np who VERBed in\n\
-47 gg ,sN oVN other\n\
24 gg ,NA NAV say\n\
-20 lt accept 8\n\
-26 lt argument 4\n\
13 uh ed example\n\
-10 ga say PPNV\n\
-13 sp other PRON 'd\n\
-21 p 'd\n\
-22 ohl imagine -\n\
-6 gs it ed NoV\n\
29 gs far ed NDN\n\
5 lp view 's\n\
-49 ln know it\n\
6 gg VN, N,N say\n\
74 oh ready\n\
37 ohl seem ready\n\
-6 gl hint tN\n\
27 gs none ing PNt\n\
-11 ga say tN-w\n\
-13 uh 0 results\n\
14 np to VERB0 and\n\
34 ga other oCNo\n\
-30 np to VERB0 herself\n\
44 gb say 0 N,VNo\n\
-17 sp think PRON 'd\n\
9 np which VERBed NOUN\n\
8 ln court to\n\
4 sp speak , ''\n\
-4 np should VERB0 that\n\
37 sp other A PROPN\n\
40 gg ,NA N show\n\
33 ohl show interest\n\
-17 np been VERBing ADV\n\
25 uh 0 poll\n\
7 gl embrace N-\n\
36 lp sign no\n\
-8 gl protest NP\n\
-3 gl prepare PN\n\
40 sn speak , «\n\
26 sp other & ADV\n\
-34 gb think ing NCNA\n\
11 np of NOUNs about\n\
7 p2 VERB -\n\
3 gb other ed NPNtN\n\
-22 ln say anything\n\
30 uh 0 opportunities\n\
17 lp challenge ,\n\
27 lp focus his\n\
55 sp think w had\n\
-10 gg NtN AVN think\n\
9 gl describe Nw\n\
3 gs he 0 NAV\n\
9 sp show PRON has\n\
-20 sn other for t\n\
6 gb think ed NAN\n\
-3 sp noun h his\n\
5 lu repeat thing\n\
-45 gg NVo NPN think\n\
15 gl write ,N\n\
-19 uh ing deal\n\
10 sn say any j\n\
32 gb noun s P\n\
-7 lp describe ,\n\
35 gl debate &V\n\
-15 uh ing speeches\n\
8 gb speak 0 ,N\n\
44 ln message :\n\
7 lv highlight 8,\n\
29 lv concern 0\n\
-15 gg NPN PN& noun\n\
11 v think 4 4\n\
-7 l impression\n\
-7 c impression -\n\
-7 lv decline 16\n\
29 gl say ,t\n\
-51 gb say ed NAA\n\
-7 lu indicate far\n\
47 np VERB NOUN0 with\n\
-42 lp support you\n\
-33 uh s responses\n\
-35 ohl apologize -\n\
-27 gl intend oC\n\
29 lu counter name\n\
-59 lp know has\n\
-21 sp think w has\n\
-31 np is VERBed ADV\n\
7 gb say ed N,hNA\n\
-12 gb noun 0 VNPVN\n\
-44 gb other ed VN&N,\n\
-3 lv think 2,\n\
-50 oh finances\n\
4 gl deny N,\n\
3 gl find N-\n\
13 gg NwA oVN other\n\
-7 ln want it\n\
-56 oh development\n\
10 gl talk NV\n\
45 p2 you would\n\
10 gs far s oAN\n\
26 gs far 0 hVN\n\
-43 ohl vote bill\n\
59 gb other ing &NA\n\
3 w declare\n\
3 lf declare VERB0\n\
31 gg N,N NPN adjective\n\
-93 gs far s PNs\n\
11 p2 has to\n\
3 ln call themselves\n\
-10 oh something\n\
-31 w echo\n\
-3 lf echo VERB0\n\
-5 lv deliver 4\n\
10 np that VERBed NOUN\n\
-10 ga speak oVNV\n\
-18 ln offer no\n\
-24 ga say N~NP\n\
3 sn show , DET\n\
-17 lp decide he\n\
7 lp put are\n\
15 gg N-N oVN other\n\
5 lp eager is\n\
28 ln confident in\n\
3 gb say ed NPN-N\n\
-20 ln voice ADJ\n\
41 oh connection\n\
6 np is VERBed ,\n\
-11 ohl support candidacy\n\
7 ga think NACo\n\
3 gl dispute N\n\
5 uh ed agency\n\
15 lv seem 0\n\
-10 lp rule to\n\
-9 lv detail 4\n\
29 ga think ,&NA\n\
-59 uh ing men\n\
-18 ohl ask she\n\
18 gb show ed NbN\n\
-28 p2 NOUN (\n\
8 ln note .\n\
8 gl note \n\
34 lu tout far\n\
-11 gl advice NA\n\
-15 ln recommend NOUN\n\
27 gl release Nt\n\
-4 uh ed violence\n\
16 lv underscore -\n\
-10 lt assert -\n\
-13 lp find VERB\n\
-7 su speak they ing\n\
28 lu enjoy thing\n\
17 gs thing ed NVP\n\
-24 lu prepare name\n\
-18 gg NPN NVN noun\n\
-26 lp encourage ADV\n\
-15 np will VERB0 for\n\
-4 gb noun 0 PN,\n\
34 np PROPN VERBed those\n\
24 lp cover ADV\n\
33 p2 have both\n\
-9 st other 16 it\n\
20 lp play ADV\n\
-6 lp respond has\n\
-45 gs none ing NAV\n\
-5 lu warn none\n\
-7 ln back him\n\
-9 lu apologize he\n\
-31 gl affirm NP\n\
26 np , VERBed Q\n\
31 lv present 1\n\
-12 ln request NOUN\n\
-14 gl underscore NP\n\
4 gl appeal oV\n\
5 oh sympathy\n\
-51 lt continue 8\n\
-22 lp expect -\n\
-22 sp think P -\n\
-22 p2 than -\n\
-22 ln seem a\n\
-36 lv see 32,\n\
55 n either\n\
3 p2 's not\n\
13 sp noun s PROPN\n\
15 ga think AN\n\
25 p2 ¶ we\n\
-22 lp tell it\n\
8 gg N&N PN& other\n\
27 sn say PROPN r\n\
33 np NOUN VERB0 him\n\
-29 gb other ed NVN\n\
5 gb noun 0 N,ssN\n\
32 lp prove has\n\
12 lu understand people\n\
17 ga write NPwN\n\
-79 lt discuss 8\n\
-9 lv discuss 4,\n\
26 ln proposal for\n\
10 lp offer not\n\
26 ln defend her\n\
-39 ga say PNV-\n\
-28 ohl claim nomination\n\
16 sp other NOUN their\n\
-27 lp claim VERB\n\
-15 sn noun NOUN t\n\
6 oh enthusiasm\n\
4 gb speak ed NPN-N\n\
10 gl appear Vo\n\
25 uh ed move\n\
37 oh controversy\n\
-15 sp other ' ADV\n\
12 lp say is\n\
26 p2 whose NOUN\n\
-17 lu propose I\n\
24 gs people ing PNo\n\
-7 lp pass ADV\n\
-26 w impression\n\
-26 lf impression NOUN0\n\
-5 sp say V his\n\
-10 lp praise to\n\
-3 ohl reject idea\n\
-4 oh wave\n\
3 lv characterize -\n\
-29 gg NCN PN noun\n\
26 oh responsible\n\
8 ohl remind NAME\n\
17 np to NOUNs for\n\
-16 ln introduce the\n\
-31 v write 64 4\n\
11 gb other ed NPNtA\n\
14 oh filing\n\
47 np VERB NOUNs over\n\
-18 gg NPN oCN other\n\
-22 np would VERB0 him\n\
4 lp suggestion the\n\
-16 lp announce since\n\
27 sn show her NOUN\n\
28 sp say & it\n\
13 st adjective 1 thing\n\
3 ga show NAVo\n\
5 sp speak PRON 've\n\
-37 oh privately\n\
-3 lt unclear 16\n\
19 p2 among those\n\
3 gl push N\n\
-14 ln support on\n\
-3 uh ed 2013\n\
37 gb other 0 N,CPN\n\
13 ln push by\n\
13 gl push bN\n\
-68 gb say s &NPN\n\
-7 sn speak PROPN NUM\n\
-28 uh 0 forces\n\
-34 lp see has\n\
41 gg PN, NVN other\n\
10 uh ed activist\n\
6 gs they ing oVN\n\
6 p2 my ADJ\n\
16 ln think .\n\
-4 ga speak NoV\n\
-32 ln title Q\n\
43 gs none ed bNP\n\
48 ohl offer specifics\n\
4 lu lean none\n\
-12 sp other & not\n\
31 gb noun s N&NVN\n\
8 ln name Q\n\
-16 np PROPN NOUN0 as\n\
-32 sp say NOUN since\n\
-12 sp noun j ,\n\
4 lf cheer NOUN0\n\
-14 ga show NQ\n\
-14 lp mention NOUN\n\
4 gb noun s NPN,N\n\
26 gb think 0 N,N\n\
106 gg ,&N oVN think\n\
-8 np been VERBed ADJ\n\
-21 oh lawyers\n\
20 np to VERB0 into\n\
-11 np has VERBed of\n\
-14 ln according its\n\
15 ln declare in\n\
-29 w guessing\n\
-8 lu guess none\n\
8 uh ing tweet\n\
40 ohl support rights\n\
42 oh character\n\
-28 lv accuse 16\n\
18 lp report as\n\
5 lv doubt 16,\n\
-4 lf hope PROPN0\n\
21 uh ed effort\n\
30 lp attack her\n\
20 lp debate ,\n\
-14 lu outline thing\n\
-8 ohl challenge her\n\
46 np i VERB0 his\n\
3 ga noun NANV\n\
-15 gl highlight N\n\
-68 gg NVN NAV say\n\
-7 uh ed email\n\
25 ln hope he\n\
21 ohl hope he\n\
-15 su tell it ed\n\
12 np who VERBed themselves\n\
-15 gl : N&\n\
-19 p2 PROPN must\n\
-3 gg N APN noun\n\
-16 uh ed story\n\
4 lp opposition in\n\
12 gl advise No\n\
17 lu tweet thing\n\
22 sn noun his j\n\
12 gl begin CP\n\
17 gb other ing &NAVN\n\
69 gb noun 0 NVN,N\n\
19 gs name ed VNo\n\
-26 oh surge\n\
-21 n onto\n\
7 gl claim N&\n\
34 lt back 4\n\
-26 p ”\n\
-67 sn other that P\n\
-43 gg N oVP speak\n\
-37 gb speak ed QCN,w\n\
-15 gb speak ed NVN\n\
7 p2 . ,\n\
8 uh 0 strategists\n\
6 oh organizations\n\
80 gb say ing N,NVN\n\
-14 lp request PROPN\n\
-39 sp say PRON they\n\
5 p2 they 've\n\
15 lp seek will\n\
-48 np but VERBed ,\n\
10 uh 0 %\n\
-23 gs name ed PNs\n\
-15 gl claim Nh\n\
-26 gg NhN NoV other\n\
3 uh ed memo\n\
10 sp tell ¶ we\n\
-18 gg AN N think\n\
33 gb show 0 PN,&N\n\
-21 ln believe me\n\
-21 ohl believe me\n\
4 ln find his\n\
-27 gb say ed N,NCN\n\
42 lp say some\n\
13 oh e-mails\n\
-26 lv denounce 4\n\
10 lp begin are\n\
-30 gg N,N NQP speak\n\
44 lp post had\n\
-9 lp request ADJ\n\
9 ga other tNAQ\n\
-56 gg NtN NAV say\n\
23 ga show oAN,\n\
-7 p2 - to\n\
4 np ) VERBed the\n\
6 uh ed legislature\n\
16 gl tweet ,Q\n\
16 w admits\n\
16 lf admit VERBs\n\
-33 gb other ed NVNtN\n\
11 oh summary\n\
-8 lu retweet he\n\
37 sp say ¶ as\n\
37 gb say ed s\n\
37 gg s bN, say\n\
10 lf reveal PROPN0\n\
# start\n\
37 k a0\n\
-9 ks a0 colon 0\n\
-9 kl a0 :\n\
28 kn a0 the\n\
3 kp a0 colon PROPN\n\
-9 dl after :\n\
3 dlf after : 0 PROPN\n\
-38 f colon the\n\
-6 fk a0 DET PROPN\n\
-38 fl : the\n\
-67 fp : the\n\
9 v a0 - 16\n\
45 g - 1\n\
-9 gl : - 1\n\
-6 vl : - true\n\
-6 vs colon - a0\n\
-12 al : NP a0\n\
-9 o colon \n\
14 oa  NP\n\
-9 pe colon :\n\
-5 vp PROPN - 0\n\
30 bq N - 0\n\
3 pr PROPN : 0\n\
-169 kn a0 from\n\
-23 fk a0 P P\n\
18 o think \n\
-49 oa  PP\n\
-87 pe think PROPN\n\
-12 vz PROPN - 8\n\
-32 bq N:N - 0\n\
13 pr PROPN view 0\n\
-148 k apfrom\n\
-148 kn apfrom from\n\
67 g - 2\n\
6 o think P\n\
15 oa P PN\n\
-17 k a..,1\n\
-11 g - 8\n\
-106 pe think ,\n\
4 vp PROPN - ..,1\n\
-16 vz PROPN - 2\n\
9 ks a0 speak ed\n\
14 kl a0 mock\n\
19 f speak the\n\
7 fk a0 DET j\n\
19 fp VERB the\n\
16 gl mock - 1\n\
17 vl mock - true\n\
6 vs speak - a0\n\
21 o speak \n\
-16 oa  N:\n\
-13 pe speak VERB\n\
-18 vp PRON - 0\n\
11 vz PRON - 32\n\
42 bq N,N - 0\n\
14 f speak PROPN\n\
-61 g - 16\n\
25 pe speak :\n\
11 kp a..,1 speak PRON\n\
-19 fk a..,1 PROPN PROPN\n\
-66 fp , PROPN\n\
-25 a N,&N\n\
-83 pe speak ,\n\
11 vp PRON - ..,1\n\
10 vz PRON - 8\n\
18 k a..,2\n\
-78 f speak and\n\
-95 fp , and\n\
-11 a &N\n\
9 vp PRON - ..,2\n\
7 vz PRON - 4\n\
16 bq N,N - ..,2\n\
-25 k bb1\n\
-42 ks bb1 speak ed\n\
-48 kn bb1 the\n\
-77 kp bb1 speak PRON\n\
-21 g bb1 -2\n\
-3 c bb1 - 8\n\
-35 a before DET -2\n\
-88 f before in\n\
-9 t before DET 32\n\
-107 o before PNPN\n\
-9 z before NPN\n\
-64 k sb1\n\
-31 ks sb1 speak ed\n\
-42 kn sb1 the\n\
-30 g sb1 -2\n\
32 c sb1 - 8\n\
-100 f split in\n\
-45 t split DET 32\n\
-13 b split speak ,N\n\
-13 ba split ,N DET\n\
-17 o split PNPN\n\
-90 z split NPN\n\
-65 kl a0 tell\n\
-37 kn a0 us\n\
-5 fk a0 PRON o\n\
-29 fp VERB us\n\
-65 gl tell - 1\n\
-32 vs tell - a0\n\
-6 a NoVo\n\
52 as tell NoV\n\
-5 o tell \n\
31 oa  No\n\
-22 pe tell VERB\n\
-5 vz - - 8\n\
5 k aN\n\
50 ks aN tell 0\n\
14 kl aN tell\n\
13 v aN - 4\n\
-20 gl tell - 2\n\
-36 vl tell - false\n\
-35 vs tell - aN\n\
17 al tell oV aN\n\
19 o tell N\n\
20 oa N oV\n\
-11 vz - - 4\n\
-3 k bb0\n\
-56 kl bb0 tell\n\
-3 g bb0 -0\n\
-4 c bb0 2 16\n\
-21 a before PRON -0\n\
-173 t before PRON 8\n\
-47 b before tell \n\
-21 ba before  PRON\n\
-76 w before tell \n\
17 kl bb1 tell\n\
-83 g bb1 v16\n\
-42 c bb1 2 8\n\
-47 a before PRON v16\n\
-40 kl a0 debate\n\
-92 kn a0 in\n\
-3 dlf after debate 0 PROPN\n\
-75 f other in\n\
-76 fk a0 P PROPN\n\
-87 fp NOUN in\n\
-30 gl debate - 1\n\
-12 vs other 8 a0\n\
20 o other \n\
-61 oa  PN\n\
-16 pe other NOUN\n\
3 vp PROPN 8 0\n\
-14 bq VPN 8 0\n\
-40 k apin\n\
-13 ks apin other 0\n\
-40 kn apin in\n\
-8 kp apin other PROPN\n\
9 f other PROPN\n\
-93 fl debate PROPN\n\
-96 fp in PROPN\n\
-27 gl debate - 2\n\
3 o other P\n\
-25 oa P N:\n\
-59 pe other in\n\
52 g - 4\n\
13 gl debate - 4\n\
3 pe other :\n\
4 vz PROPN 2 32\n\
-118 ks a..,1 other 0\n\
-10 f other ADV\n\
-79 fp , ADV\n\
-5 v a..,1 4 16\n\
-160 g v 16\n\
-99 a hNVN\n\
-36 as other hNV\n\
-96 pe other ,\n\
-18 vp PROPN 4 ..,1\n\
-41 k a..if\n\
40 kl a..if debate\n\
-39 f other if\n\
-107 fk a..if h PRON\n\
-42 v a..if 2 16\n\
-10 vs other 2 a..if\n\
3 vz PROPN 2 16\n\
8 ks a0 say 0\n\
9 kl a0 say\n\
-62 kn a0 about\n\
-15 kp a0 say PRON\n\
-32 dlf after say 0 PRON\n\
73 f say about\n\
-58 fk a0 P DET\n\
33 fl say about\n\
-63 fp VERB about\n\
14 gl say - 1\n\
-44 vl say - true\n\
-13 vs say - a0\n\
-38 as say PN,\n\
-32 al say PN a0\n\
19 o say \n\
7 pe say VERB\n\
61 k apabout\n\
20 ks apabout say 0\n\
-58 kl apabout say\n\
61 kn apabout about\n\
40 fl say the\n\
24 fp about the\n\
-38 gl say - 2\n\
-20 vl say - false\n\
-3 vs say - apabout\n\
-48 o say P\n\
-87 k aP,\n\
28 f say Q\n\
29 fl say Q\n\
106 fp , Q\n\
18 v aP, - 1\n\
71 a Q\n\
33 as say Q\n\
72 oa PN, Q\n\
-11 pe say ,\n\
33 k at\n\
39 ks at think s\n\
33 kn at that\n\
-24 dl after figure\n\
-44 f think VERB\n\
-16 fp that VERB\n\
67 v at 16, 32\n\
8 pe think that\n\
4 vp PRON 16, t\n\
-137 kn a0 —\n\
35 fk a0 A DET\n\
-24 v a0 0 8\n\
-14 vs other 0 a0\n\
-15 a ANPN\n\
-21 pe other —\n\
-35 ks bb1 other 0\n\
8 kl bb1 debate\n\
-39 g bb1 -0\n\
-102 f before as\n\
-44 b before other \n\
27 bw before  8 other\n\
-65 ks sb1 other 0\n\
-31 g sb1 -0\n\
-40 f split as\n\
-36 b split other \n\
-97 k bb2\n\
-68 ks bb2 other 0\n\
-4 c bb2 - 16\n\
6 e before - ADV\n\
-11 z before N&N\n\
-369 k sb2\n\
-140 k bb3\n\
-14 g bb3 -32\n\
-24 e before , PROPN\n\
-291 k sb3\n\
-42 e split , PROPN\n\
64 kn bb1 .\n\
-39 dl before point\n\
-91 g bb1 v8\n\
38 t before . 0\n\
3 ao before say \n\
-5 kn bb2 .\n\
-3 g bb2 v8\n\
-200 g bb3 v32\n\
-50 a before . v32\n\
27 ks at show ed\n\
5 kl at demonstrate\n\
16 fk at PRON V\n\
-4 v at 1 16\n\
9 gl demonstrate - 2\n\
-8 vs show 1 at\n\
14 o show t\n\
-8 pe show that\n\
-60 vp NOUN 1 t\n\
-115 kn bb1 that\n\
34 kp bb1 show NOUN\n\
-75 g bb1 -8\n\
-52 c bb1 - 4\n\
-142 t before t 16\n\
24 b before show ,N\n\
-3 ks a0 other ing\n\
4 kl a0 seek\n\
-35 kp a0 other h\n\
10 f other the\n\
-12 fk a0 DET NOUN\n\
-52 fl seek the\n\
-19 v a0 - 2\n\
8 gl seek - 1\n\
-5 vl seek - true\n\
12 vs other - a0\n\
11 as other N\n\
25 oa  N\n\
17 pe other VERB\n\
-3 vp h - 0\n\
-10 vz h - 2\n\
-91 a before DET v16\n\
-11 ao before other N\n\
-22 ks a0 tell s\n\
-28 kp a0 tell PROPN\n\
20 dl after remind\n\
18 fk a0 PRON f\n\
6 vl remind - true\n\
-15 as tell NwN\n\
8 bq ,N - 0\n\
11 ks aN tell s\n\
27 kp aN tell PROPN\n\
-13 v aN - 8\n\
-10 vp PROPN - N\n\
21 pr PROPN remind N\n\
-108 k aNN\n\
-16 f tell who\n\
30 pe tell PROPN\n\
-9 vz PROPN - 4\n\
-16 k a,\n\
9 kl a, say\n\
-16 kn a, ,\n\
-4 vs say - a,\n\
11 o say ,\n\
19 oa , Q\n\
-3 pr she say ,\n\
-27 dl after fire\n\
-22 fk a0 P PRON\n\
-25 fp VERB from\n\
-9 v a0 4 8\n\
-14 gl fire - 1\n\
19 vs speak 4 a0\n\
33 vz V 4 8\n\
-13 as speak NAx\n\
15 o speak P\n\
-46 oa P NA\n\
-32 k aP\n\
-4 f speak is\n\
16 fp NOUN is\n\
-9 vl fire 0 false\n\
3 o speak PN\n\
82 kn bb1 from\n\
-17 g bb1 -4\n\
16 a before P -4\n\
-170 e before , but\n\
-53 f before PROPN\n\
-97 z before N,N\n\
11 v at 4 32\n\
11 vz PRON 4 32\n\
-13 bq N 4 t\n\
23 pr he think t\n\
8 ks a0 speak ing\n\
18 kl a0 defend\n\
24 kp a0 speak P\n\
-7 dlf after defend ing P\n\
12 v a0 4 16\n\
18 gl defend - 1\n\
9 vp P 4 0\n\
-38 vz P 4 16\n\
-27 ks aN speak ing\n\
-38 kl aN defend\n\
-58 kn aN the\n\
-94 fp NOUN ;\n\
-23 v aN 2 16\n\
-26 gl defend - 4\n\
-20 vs speak 2 aN\n\
-24 o speak N\n\
-17 vz P 2 16\n\
8 kp a, say PROPN\n\
-19 dl after observe\n\
-10 fp , the\n\
-72 v a, 4 16\n\
32 as say NAx\n\
45 kn a..,1 ,\n\
10 f say it\n\
-16 fp , it\n\
22 as say NAN\n\
-63 vp PROPN 1 ..,1\n\
-21 vz PROPN 1 8\n\
7 ks bb1 say ed\n\
-9 kn bb1 ,\n\
24 kp bb1 say PROPN\n\
-72 c bb1 - 2\n\
-55 a before , -8\n\
70 e before , as\n\
-39 t before , 16\n\
-62 o before N\n\
-62 z before N\n\
-5 ks sb1 say ed\n\
66 kn sb1 ,\n\
-45 g sb1 -8\n\
-118 c sb1 - 2\n\
-14 e split , as\n\
-12 t split , 16\n\
5 o split N\n\
5 z split N\n\
6 ks a0 noun s\n\
5 kn a0 NUM\n\
-56 f noun NUM\n\
-12 v a0 - 4\n\
8 vl idea - true\n\
-3 vs noun - a0\n\
-6 vz j - 4\n\
-21 bq wAN - 0\n\
-128 ks aN noun s\n\
-100 kn aN NUM\n\
-11 f noun ADV\n\
-36 fp NOUN ADV\n\
-38 v aN - 1\n\
-22 vs noun - aN\n\
-59 a \n\
3 o noun N\n\
-28 vz j - 1\n\
-59 ks bb1 noun s\n\
-26 kn bb1 NUM\n\
-45 kp bb1 noun j\n\
-4 c bb1 4, 32\n\
-87 e before , who\n\
-60 t before NUM 4\n\
-4 o before PN,N\n\
-30 kp bb2 noun j\n\
-86 g bb2 v16\n\
-128 z before ,PN\n\
-22 kl a0 reflect\n\
-97 kn a0 on\n\
-16 kp a0 show o\n\
-27 dl after reflect\n\
-75 fp VERB on\n\
-15 v a0 8 16\n\
-22 gl reflect - 1\n\
7 o show \n\
25 pe show VERB\n\
4 vp o 8 0\n\
37 vz o 8 16\n\
7 k apon\n\
52 kl apon reflect\n\
7 kn apon on\n\
-7 f show the\n\
-9 fk apon DET NOUN\n\
24 gl reflect - 2\n\
-9 o show P\n\
-23 vp o 8 pon\n\
19 k aont\n\
19 kn aont on\n\
-4 f show VERB\n\
-37 a VNoN\n\
-72 vz o 0 16\n\
-98 kl a0 set\n\
-41 kn a0 off\n\
-43 dl after set\n\
-33 fp VERB off\n\
-97 gl set - 1\n\
-5 a PN-N\n\
17 as other PN-\n\
11 vp w 8 0\n\
34 bq ,Nw 8 0\n\
11 k apoff\n\
11 kn apoff off\n\
-48 gl set - 2\n\
8 vl set 8 false\n\
-18 oa P N-\n\
33 pe other off\n\
24 k aPt\n\
25 f other VERB\n\
-43 a VPNP\n\
-31 as other VPN\n\
4 o other PN-N\n\
14 pe other that\n\
-6 c bb1 1 8\n\
-43 f before it\n\
-64 t before P 16\n\
-26 g sb1 -4\n\
-60 f split it\n\
-75 t split P 16\n\
-18 g bb2 -8\n\
-43 a before P -8\n\
-19 e before , in\n\
-14 o split NA\n\
-14 z split NA\n\
-6 ks at noun 0\n\
-34 f noun VERB\n\
-80 vs noun 0 at\n\
-6 o noun t\n\
-40 oa t VP\n\
25 pe noun that\n\
-25 a before t -0\n\
-31 t before t 8\n\
-68 b before noun \n\
-25 ba before  t\n\
-58 ks bb1 noun 0\n\
10 ks bb2 noun 0\n\
-127 kl a0 word\n\
-35 kn a0 at\n\
-22 dlf after word s j\n\
-3 f noun at\n\
-62 fp NOUN at\n\
-111 gl word - 1\n\
4 a PNPN\n\
-9 as noun PNP\n\
-20 vp j 16 0\n\
-53 vz j 16 32\n\
29 bq N 16 0\n\
-9 k apat\n\
-9 kn apat at\n\
-49 fk apat DET PROPN\n\
-5 fp at the\n\
15 a NPN-\n\
-10 k aat\n\
-10 kn aat at\n\
-11 f noun in\n\
29 fk aat P DET\n\
-12 o noun PN\n\
-141 o noun PNPN\n\
-28 vz j 0 8\n\
-9 kn a0 ADJ\n\
-7 f other ADJ\n\
24 fk a0 j NOUN\n\
5 fl debate ADJ\n\
-3 as other NPN\n\
-16 vz PROPN 8 16\n\
-9 bq NPN 8 0\n\
-28 ks aN other 0\n\
-34 kn aN ADJ\n\
-16 fk aN P DET\n\
-16 v aN 8 16\n\
-17 vs other 8 aN\n\
-6 o other N\n\
31 oa N PN\n\
-5 k aNin\n\
-10 o other NPN-\n\
-41 vz PROPN 0 8\n\
-4 ks a0 think ing\n\
5 kl a0 think\n\
7 kp a0 think j\n\
5 gl think - 1\n\
-29 pe think NOUN\n\
-64 fp in the\n\
-23 as think N-N\n\
3 pe think in\n\
-20 vl think 0 false\n\
-5 kn a0 ADV\n\
-32 kp a0 think PRON\n\
10 f think ADV\n\
59 fk a0 r j\n\
3 gl know - 1\n\
-54 a NtAA\n\
20 oa  Nt\n\
15 pe think VERB\n\
-9 vp PRON 4 0\n\
-8 k ar\n\
4 ks ar think 0\n\
-8 kn ar ADV\n\
-31 kp ar think PRON\n\
-34 f think ADJ\n\
-171 fp ADV ADJ\n\
-14 pe think ADV\n\
-30 vl know 0 false\n\
-13 vz PRON 0 2\n\
-21 ks bb1 think 0\n\
-5 kl bb1 know\n\
-40 kn bb1 ADV\n\
-119 kp bb1 think PRON\n\
-25 g bb1 v4\n\
-50 c bb1 1 32\n\
-23 f before that\n\
-5 ks bb2 think 0\n\
-36 kn bb2 ADV\n\
-64 c bb2 1 16\n\
-75 e before - and\n\
-3 z before VoN\n\
-162 e before , ADV\n\
-31 kp a0 speak PROPN\n\
-10 dlf after call ed PROPN\n\
12 f speak them\n\
-25 fk a0 PRON P\n\
-40 a NPN:\n\
-3 as speak NPN\n\
10 kn aN them\n\
-4 kp aN speak PROPN\n\
8 f speak on\n\
-7 fk aN P PRON\n\
24 vl call - false\n\
29 vs speak - aN\n\
-30 a PN:\n\
-11 as speak PN:\n\
-29 al call PN aN\n\
-16 pr PROPN call N\n\
-4 ks a, speak ed\n\
-73 dl after finish\n\
-4 f speak it\n\
-8 fk a, PRON A\n\
-39 v a, 1 16\n\
-7 as speak NAN\n\
-27 vp r 1 ,\n\
-24 vz r 1 16\n\
3 a before , v8\n\
-19 z before NVN\n\
-91 g sb1 v8\n\
-81 c sb1 1 32\n\
-40 a split , v8\n\
-123 f split PROPN\n\
-8 z split NVN\n\
-34 ks bb2 speak ed\n\
-22 a before , v16\n\
9 e before , the\n\
10 e split , the\n\
-38 g bb3 v16\n\
-14 kn a0 because\n\
-27 fp NOUN because\n\
-30 vs noun 4 a0\n\
14 a hNAV\n\
-29 oa  hN\n\
-18 bq oVN 4 0\n\
-14 kp bb1 noun PRON\n\
-22 e before , it\n\
-86 k bb1;\n\
24 kl bb2 word\n\
-4 c bb2 1 32\n\
12 kn a0 VERB\n\
-3 kp a0 think '\n\
-20 fp NOUN VERB\n\
27 vs think 0 a0\n\
-25 a VN\n\
-42 as think VN\n\
25 vp ' 0 0\n\
26 bq N-N 0 0\n\
-66 kn bb1 VERB\n\
-12 kn bb2 VERB\n\
-15 ks a0 say ed\n\
-11 kp a0 say PROPN\n\
-22 dl after underscore\n\
-10 vs say 4 a0\n\
10 a NAPN\n\
-24 as say NAP\n\
26 oa  NA\n\
-51 vz PROPN 4 8\n\
-11 bq NPN 4 0\n\
-15 kp aN say PROPN\n\
-8 fk aN A P\n\
-16 v aN 0 4\n\
-243 vs say 0 aN\n\
-9 a APN\n\
-42 as say APN\n\
-8 o say N\n\
-63 oa N AP\n\
-3 pe say of\n\
-27 vp PROPN 0 N\n\
-22 vz PROPN 0 4\n\
-52 a before DET -8\n\
-20 t before DET 8\n\
7 ks bb2 say ed\n\
-33 kn bb2 the\n\
-36 kp bb2 say PROPN\n\
-145 g bb2 v32\n\
-58 z before N-N\n\
-6 kp bb3 say PROPN\n\
-107 e before - NOUN\n\
3 k a:\n\
3 kn a: :\n\
-6 f think PROPN\n\
-29 fk a: PROPN PROPN\n\
-32 fl know PROPN\n\
26 as think N,&\n\
-49 pe think :\n\
15 vz PRON 16, 16\n\
-25 vz PRON 8, 16\n\
-3 f think is\n\
-11 fp , is\n\
-55 bq N 0 ..,2\n\
17 dl after ask\n\
34 dlf after ask ing A\n\
-35 f tell PROPN\n\
9 fk a, PROPN A\n\
-55 fl ask PROPN\n\
39 v a, 1 32\n\
-15 gl ask - 2\n\
-18 vl ask 1 false\n\
3 a NANV\n\
-23 as tell NAN\n\
-29 pe tell ,\n\
-30 vz A 1 32\n\
-27 ks a..,1 tell ing\n\
-75 kl a..,1 ask\n\
-33 fp , as\n\
-3 v a..,1 2 16\n\
55 vl ask 2 false\n\
-8 vs tell 2 a..,1\n\
-4 vz A 2 16\n\
-120 k sbe\n\
-3 kl sbe ask\n\
73 kn sbe ,\n\
-42 kp sbe tell A\n\
-22 dl subject ask\n\
-41 kl a0 look\n\
-11 kn a0 to\n\
-12 kp a0 other NOUN\n\
29 f other to\n\
53 fl look to\n\
-24 fp VERB to\n\
7 v a0 8, 16\n\
-36 gl look - 1\n\
21 vl look 8, true\n\
-33 as other oN,\n\
-97 oa  oN\n\
-18 vp NOUN 8, 0\n\
-20 vz NOUN 8, 16\n\
-16 ks apto other 0\n\
-38 kp apto other NOUN\n\
-36 fk apto PRON NOUN\n\
26 gl look - 2\n\
30 vl look 8, false\n\
-16 vs other 8, apto\n\
-5 as other N,s\n\
3 pe other to\n\
-97 vp NOUN 8, pto\n\
7 kn aN to\n\
-24 kp aN other NOUN\n\
-13 f other NOUN\n\
-16 fl look NOUN\n\
-86 v aN 4, 16\n\
-7 vs other 4, aN\n\
-12 vz NOUN 4, 16\n\
-7 k aNN,\n\
-28 gl look - 8\n\
-3 vz NOUN 2 16\n\
-53 kn bb1 to\n\
-35 kp bb1 other NOUN\n\
-29 c bb1 4, 8\n\
-88 f before ADV\n\
-57 t before o 16\n\
-134 f split ADV\n\
-26 t split o 16\n\
-7 kn a0 NOUN\n\
-45 kp a0 noun DET\n\
27 dlf after consensus s DET\n\
-32 f noun NOUN\n\
-28 fk a0 NOUN P\n\
-56 fp NOUN NOUN\n\
-5 vp DET 8 0\n\
-5 vz DET 8 32\n\
5 kp aN noun DET\n\
-259 fp NOUN from\n\
-7 v aN 8 32\n\
-20 a PNwA\n\
-17 bq N 8 N\n\
-18 k aNP\n\
-12 kn aNP NOUN\n\
-45 o noun NPN\n\
4 k a..:\n\
16 kn a..: NOUN\n\
77 kp a..: noun DET\n\
-22 f noun PROPN\n\
17 vs noun 1 a..:\n\
30 a NANP\n\
15 as noun NAN\n\
52 pe noun :\n\
50 bq N 1 ..:\n\
-18 ks a0 noun 0\n\
-44 kp a0 noun NOUN\n\
32 vl view 8 true\n\
-4 vz NOUN 8 32\n\
21 oa P Nw\n\
-25 pe noun from\n\
-23 vz NOUN 4 32\n\
-70 ks aP noun 0\n\
7 ks a..: noun 0\n\
9 fl view PROPN\n\
-95 kp a0 other j\n\
6 f other at\n\
18 fl look at\n\
-25 a PN\n\
-42 as other PN\n\
-11 al look PN a0\n\
-40 vz j - 8\n\
-33 ks apat other ing\n\
-13 f other an\n\
44 v apat - 4\n\
-18 vl look - false\n\
11 vs other - apat\n\
4 oa P N\n\
18 f think this\n\
-3 vl feel - true\n\
16 as think N\n\
3 al feel N a0\n\
-16 vp , - 0\n\
-4 vz , - 2\n\
13 bq PN, - 0\n\
-23 pr , feel 0\n\
9 ks bb0 think 0\n\
-28 b before think \n\
-61 ao before think N\n\
-3 z before PN,\n\
-36 e before , VERB\n\
24 kn a0 of\n\
-4 dl after sure\n\
47 f adjective of\n\
62 fp ADJ of\n\
-8 pe adjective ADJ\n\
4 vp r - 0\n\
-29 bq ,N, - 0\n\
-16 ks bb1 adjective 0\n\
-15 kn bb1 of\n\
-37 a before f -2\n\
-16 f before what\n\
-32 t before f 4\n\
-42 o before NVN,\n\
-9 kn bb2 of\n\
-63 a before f -8\n\
21 ba before ,N, f\n\
-26 o before NVN\n\
-29 kl a0 state\n\
5 dl after state\n\
-9 f say NOUN\n\
-11 fk a0 NOUN .\n\
-33 v a0 - 1\n\
-27 gl state - 1\n\
-30 as say N\n\
-41 pe say NOUN\n\
-8 fl see ADJ\n\
-46 fp , ADJ\n\
-29 v a, 2 64\n\
-74 vl see 2 false\n\
8 vs other 2 a,\n\
-55 o other ,\n\
-14 vz PRON 2 64\n\
21 fl see ADV\n\
-11 a hNVo\n\
5 vp PRON 4 ..,1\n\
-14 vz PRON 4 64\n\
34 bq N 4 ..,1\n\
6 ks a0 other s\n\
-24 kl a0 vote\n\
-31 dlf after vote s j\n\
-44 fp NOUN have\n\
-21 v a0 0 64\n\
-21 gl vote - 1\n\
-67 vp j 0 0\n\
18 vl vote 4 false\n\
38 ks a..,2 other s\n\
-11 fp , not\n\
-227 g v 32\n\
27 vz j 4 32\n\
-49 dl before vote\n\
-7 c bb1 1 2\n\
-127 b before other ,N\n\
-22 o before NV\n\
-22 z before NV\n\
-23 c sb1 1 2\n\
-8 e split , ADJ\n\
-101 b split other ,N\n\
-26 fp NOUN who\n\
3 oa  wN\n\
11 kp a..,1 noun DET\n\
-55 vl idea 4 false\n\
-42 pe noun ,\n\
21 vz DET 4 64\n\
-26 kp bb1 noun DET\n\
-70 ks sb1 noun 0\n\
-24 v a0 4 64\n\
21 a N&NA\n\
-4 oa  N&\n\
-5 f say or\n\
-26 fp NOUN or\n\
-46 v aN 4 64\n\
-33 as say &NA\n\
-49 oa N &N\n\
-32 vp PRON 4 N\n\
-39 kn a..,1 NOUN\n\
5 kp a..,1 say PRON\n\
-15 f say ADV\n\
-93 g v 8\n\
19 gl state v 8\n\
-24 vs say 4 a..,1\n\
-79 ks a..,2 say 0\n\
-57 kn a..,2 NOUN\n\
-51 kp a..,2 say PRON\n\
-43 vs say 4 a..,2\n\
-43 ks bb1 say 0\n\
-14 kn bb1 NOUN\n\
-24 dl before state\n\
-7 t before NOUN 64\n\
11 ks sb1 say 0\n\
-46 kn sb1 NOUN\n\
24 kp sb1 say PRON\n\
11 kp a0 say &\n\
-35 fk a0 NOUN A\n\
-38 v a0 1 64\n\
-27 vl state 1 true\n\
6 vs say 1 a0\n\
-19 al state NA a0\n\
19 vp & 1 0\n\
-25 kp aN say &\n\
-4 f say is\n\
-33 v aN 0 64\n\
12 vl state 0 false\n\
-38 g v 4\n\
-22 vz & 4 64\n\
-24 kp bb1 say &\n\
-176 g sb1 v16\n\
-17 v a, 4 32\n\
23 gl vote - 2\n\
4 vz o 4 32\n\
-35 fp , they\n\
-31 vl vote 2 false\n\
-13 vs other 2 a..,1\n\
16 a NVN,\n\
-38 as other NVN\n\
-10 ks a..,2 other 0\n\
-6 kn a..,2 ,\n\
5 v a..,2 1 16\n\
-42 vl vote 1 false\n\
10 as other &VN\n\
-30 c bb1 1 16\n\
-4 t before , 32\n\
-16 o before NV,N\n\
-46 e split , ADV\n\
6 t split , 32\n\
-15 f think who\n\
-18 vs think 1 a0\n\
3 vp x 1 0\n\
6 fl know they\n\
23 ks a..,2 think ing\n\
21 vl know 1 false\n\
-58 ks bb1 think ing\n\
-3 dl split know\n\
-23 kl a0 push\n\
8 fl push the\n\
-22 gl push - 1\n\
-24 vl push - true\n\
-12 as other N,P\n\
18 oa  N,\n\
20 vp & - 0\n\
-60 k aN,\n\
5 fl push for\n\
-49 v aN, - 16\n\
-9 vl push - false\n\
-40 o other N,\n\
-39 t before DET 16\n\
-84 t split DET 16\n\
-115 a before DET v8\n\
9 e before , they\n\
-4 ks a0 say ing\n\
-204 kl a0 according\n\
21 kn a0 their\n\
-48 kp a0 say Q\n\
12 f say their\n\
18 fk a0 PRON j\n\
-204 gl according - 1\n\
-25 pe say to\n\
-19 vp Q - 0\n\
-80 vz Q - 4\n\
-33 ks bb0 say ing\n\
23 kl bb0 according\n\
113 kp bb0 say Q\n\
33 dl before according\n\
12 dlf before according ing Q\n\
-8 e before K to\n\
-53 t before PRON 4\n\
-30 bw before  4 say\n\
22 ao before say N\n\
-7 w before according \n\
-54 k bb0&\n\
-54 g bb0& -0\n\
-121 f before VERB\n\
-6 ks bb1 say ing\n\
29 kl bb1 according\n\
62 kp bb1 say Q\n\
-89 k bb1&\n\
-166 ks bb2 say ing\n\
-29 a before PRON -2\n\
-116 k bb2&\n\
-4 ks bb3 say ing\n\
-6 a before PRON -8\n\
-66 k bb3&\n\
-3 kp a, noun j\n\
-39 f noun if\n\
39 v a, 2 32\n\
-42 o noun ,\n\
-18 vz j 2 32\n\
6 kl a0 want\n\
-26 dlf after want 0 PRON\n\
-10 f think to\n\
14 fk a0 o V\n\
8 gl want - 1\n\
30 a oVNV\n\
19 as think oVN\n\
6 al want oV a0\n\
24 oa  oV\n\
3 vp PRON 8 0\n\
-41 vz PRON 8 32\n\
31 bq ,hN 8 0\n\
-48 kp apto think PRON\n\
19 fk apto V NOUN\n\
-7 fl want VERB\n\
14 fp to VERB\n\
-5 gl want - 2\n\
-57 vs think 8 apto\n\
-3 as think VNV\n\
-25 o think o\n\
8 oa o VN\n\
-26 pe think to\n\
-26 dl before want\n\
-19 a before o -4\n\
-31 t before o 32\n\
-138 o before PN\n\
-138 z before PN\n\
-59 ks sb1 think 0\n\
-6 kp sb1 think PRON\n\
-18 t split o 32\n\
-8 o split PN\n\
-8 z split PN\n\
-23 kl a0 sense\n\
-28 kp a0 think V\n\
-3 f think of\n\
-7 fk a0 f DET\n\
-4 v a0 4 32\n\
-23 gl sense - 1\n\
14 oa  NV\n\
-52 ks aN think 0\n\
-52 kn aN of\n\
-41 v aN 0 16\n\
-56 vs think 0 aN\n\
-82 o think N\n\
-11 vz V 0 16\n\
7 t before f 32\n\
9 v a0 1 16\n\
-59 vs other 1 a0\n\
-12 as other NV-\n\
-67 vp DET 1 0\n\
-43 ks aN other s\n\
-43 vs other 0 aN\n\
-55 vp DET 0 N\n\
-59 vz DET 0 16\n\
-17 a oN\n\
3 as other oN\n\
19 v apto - 4\n\
3 oa o N\n\
-28 a before o -0\n\
-28 ba before  o\n\
12 kn bb2 to\n\
-55 ks a0 write 0\n\
-18 dl after post\n\
7 dlf after post 0 PROPN\n\
-41 f write ADV\n\
26 fk a0 r DET\n\
-67 gl post - 2\n\
-27 vs write 4 a0\n\
15 a NACN\n\
-4 pr PROPN post 0\n\
-78 k aNr\n\
-64 fp ADV the\n\
-72 k aNrN\n\
-67 pe write NOUN\n\
-38 vz PROPN 0 16\n\
-23 f write PROPN\n\
-85 fl post PROPN\n\
-9 gl post v 16\n\
-10 a NVNP\n\
-20 as write NVN\n\
-31 pe write ,\n\
22 fk a0 NOUN NOUN\n\
17 fp VERB NOUN\n\
-25 vl quote 4 true\n\
16 oa  N-\n\
-62 vp A 4 0\n\
-22 f say VERB\n\
-10 pe say —\n\
-132 kp a..,1 say A\n\
-5 f say PROPN\n\
23 fl quote PROPN\n\
22 vs say 2 a..,1\n\
22 as say NVN\n\
-7 kp bb1 say A\n\
-57 t before NOUN 16\n\
-6 kp sb1 say A\n\
-28 t split NOUN 16\n\
-43 ks sbe say 0\n\
-94 kn sbe NOUN\n\
-34 kp sbe say A\n\
5 fk a, PROPN r\n\
62 oa , NV\n\
17 vz - 2 16\n\
44 ks bb0 say ed\n\
-61 kp bb0 say -\n\
-61 gc before -0 8 16 say\n\
-31 a before , -0\n\
-31 ba before  ,\n\
26 bw before  16 say\n\
-48 k sb0\n\
14 ks sb0 say ed\n\
-48 g sb0 -0\n\
-12 a split , -0\n\
-12 ba split  ,\n\
-22 c bb1 8 16\n\
-5 a before . v16\n\
-6 c bb2 8 16\n\
-126 e before - VERB\n\
13 ks a0 say s\n\
-11 kn a0 with\n\
-94 f say with\n\
-51 fp NOUN with\n\
3 vs say 8, a0\n\
-6 vp NUM 8, 0\n\
-3 k apwith\n\
-3 kn apwith with\n\
-46 f say NUM\n\
-12 a N,NP\n\
-56 as say N,N\n\
-5 pe say with\n\
-14 fp , NUM\n\
-94 f other NUM\n\
-15 oa , NP\n\
-54 kl a0 add\n\
19 kn a0 PROPN\n\
-39 dl after add\n\
-33 fk a0 PROPN ,\n\
4 fl add PROPN\n\
4 fp VERB PROPN\n\
13 v a0 16, 32\n\
-54 gl add - 1\n\
-22 vs say 16, a0\n\
-30 ks aN, say s\n\
-84 kn aN, PROPN\n\
-69 fp , with\n\
15 v aN, 8 32\n\
-64 as say PN-\n\
-120 oa N, PN\n\
-25 ks a..,2 say s\n\
44 kn a..,2 PROPN\n\
10 v a..,2 4 16\n\
-8 vl add 4 false\n\
13 ks a, say s\n\
18 kl a, state\n\
-48 v a, 8, 16\n\
-15 vs say 8, a,\n\
-5 oa , PN\n\
-9 bq N 8, ,\n\
-90 f say have\n\
-22 fp , have\n\
12 vs say 0 a..,1\n\
16 as say AVN\n\
-66 kn a..: ,\n\
-90 fp : NUM\n\
-19 v a..: - 8\n\
5 vl state - false\n\
-23 a N,N\n\
26 pe say :\n\
-25 vs say - a..,2\n\
49 bq N - ..,2\n\
-8 f noun a\n\
-101 fp , a\n\
7 v a, - 2\n\
31 vl word - false\n\
-36 vz j - 2\n\
15 fk a0 NOUN DET\n\
-20 fl vote NOUN\n\
-18 vp DET - 0\n\
-26 vz DET - 8\n\
-15 gl vote - 8\n\
-4 vs other - aN\n\
-14 vp DET - N\n\
-18 vz DET - 1\n\
-130 kl a0 play\n\
-15 dl after play\n\
3 v a0 8, 32\n\
-130 gl play - 1\n\
15 bq NAx 8, 0\n\
-24 f other a\n\
-10 fk a..,1 DET NOUN\n\
7 vl play 4 false\n\
-50 as other NtA\n\
-12 vz x 4 32\n\
-21 f other but\n\
-101 fp , but\n\
7 kl a0 reject\n\
-20 kn a0 by\n\
9 kp a0 think A\n\
-6 f think by\n\
13 fk a0 b j\n\
-35 fp VERB by\n\
7 gl reject - 1\n\
-69 oa  bN\n\
-18 vp A 16, 0\n\
-11 vz A 16, 16\n\
-61 ks a..,1 think ed\n\
22 kn a..,1 by\n\
4 kn a..,2 by\n\
-14 f think NOUN\n\
45 fl reject NOUN\n\
-13 fp , NOUN\n\
13 a NPNA\n\
28 as think NPN\n\
17 ks bb1 think ed\n\
10 kp bb1 think A\n\
-3 e before , a\n\
-44 t before b 16\n\
-18 e split , a\n\
-44 k bb1:\n\
46 o before NAxV\n\
-39 k bb2:\n\
-34 k sby\n\
59 ks sby think ed\n\
-34 kn sby by\n\
18 kp sby think A\n\
-27 ks a0 speak 0\n\
-102 kl a0 continue\n\
-4 dlf after continue 0 A\n\
23 f speak not\n\
57 fk a0 x o\n\
-102 gl continue - 1\n\
26 oa  xo\n\
-50 vz A - 4\n\
-116 bq PNA - 0\n\
-84 ks bb1 speak 0\n\
-15 dl before continue\n\
-33 z before ,&N\n\
-39 ks sbe speak 0\n\
-37 kp sbe speak A\n\
-6 kp a0 other o\n\
-8 vp o - 0\n\
12 vz o - 1\n\
-36 kn a0 as\n\
-30 dl after laugh\n\
24 f speak as\n\
-8 fp NOUN as\n\
20 v a0 2 32\n\
-25 oa  sN\n\
-57 vp NOUN 2 0\n\
-68 vz NOUN 2 32\n\
20 k apas\n\
3 kn apas as\n\
-69 oa s NV\n\
-27 pe speak as\n\
-11 vz NOUN 1 32\n\
-22 kl a0 refer\n\
5 kp a0 other r\n\
-52 fk a0 o DET\n\
-28 fl refer to\n\
-22 gl refer - 1\n\
-39 a oNsN\n\
15 vz r - 8\n\
-5 bq NPN - 0\n\
3 pr ADV refer 0\n\
6 ks apto other ing\n\
66 kl apto refer\n\
-3 kp apto other r\n\
-12 fk apto DET PROPN\n\
-22 fl refer the\n\
13 fp to the\n\
-9 v apto - 8\n\
48 gl refer - 2\n\
69 a NsNQ\n\
6 oa o Ns\n\
-40 vp r - pto\n\
11 bq NPN - pto\n\
-20 pr ADV refer pto\n\
-33 ks aN other ing\n\
-26 kl aN refer\n\
-54 kp aN other r\n\
-4 fk aN s DET\n\
28 fp PROPN as\n\
-66 gl refer - 4\n\
-40 oa oN sN\n\
-9 pe other PROPN\n\
3 vp r - N\n\
22 kl bb1 refer\n\
61 kp bb1 other r\n\
-179 g bb1 v32\n\
-104 t before o 8\n\
12 kl a0 see\n\
25 dlf after see 0 NOUN\n\
-10 fp VERB something\n\
13 gl see - 1\n\
-41 al see N a0\n\
3 vp NOUN - 0\n\
-19 vz NOUN - 2\n\
4 pr NOUN see 0\n\
-103 kl aN see\n\
-50 oa N N\n\
-32 vp NOUN - N\n\
-32 vz NOUN - 1\n\
-5 bq N - N\n\
17 as noun N,N\n\
-3 ks a..,1 noun s\n\
-14 f noun he\n\
-61 fp , he\n\
-12 vs noun - a..,1\n\
14 kp a, say A\n\
27 gl recall - 2\n\
30 vs say 0 a,\n\
10 vp A 0 ,\n\
5 dl before recall\n\
-43 a before , v4\n\
-62 f before after\n\
-69 g sb1 v4\n\
-19 a split , v4\n\
-34 f split after\n\
-134 z split N,N\n\
-18 kp bb2 say A\n\
25 vl want - true\n\
-52 vz PRON - 2\n\
-32 v apto - 1\n\
-87 a V\n\
14 kl a0 ask\n\
22 gl ask - 1\n\
-40 bq  8 0\n\
32 gl ask - 4\n\
15 a wNAN\n\
-3 pe tell :\n\
-23 vl ask - false\n\
-29 kn a0 is\n\
10 kp a0 say NOUN\n\
6 vs say 0 a0\n\
-6 as say ANV\n\
-5 vp NOUN 0 0\n\
5 kn a..,1 is\n\
-44 kp a..,1 say NOUN\n\
-19 fl state PROPN\n\
-16 vs say - a..,1\n\
4 as say NsN\n\
-71 vp NOUN - ..,1\n\
-85 kp a..,2 say NOUN\n\
-73 v a..,2 - 1\n\
-24 kl a0 message\n\
-17 dlf after message 0 PRON\n\
34 f noun of\n\
3 fl message of\n\
-21 gl message - 1\n\
9 vl message - true\n\
20 bq VPN - 0\n\
-8 ks aN, noun 0\n\
13 kn aN, of\n\
-19 fl message PROPN\n\
13 gl message - 8\n\
21 vs noun - aN,\n\
69 as noun NsN\n\
-48 vs noun - a..,2\n\
-22 kp a, write PROPN\n\
-227 fp , which\n\
51 f write Q\n\
14 fl post Q\n\
11 fp : Q\n\
16 v a..: - 1\n\
-20 vz PROPN - 1\n\
-36 kl a0 hit\n\
-7 dl after hit\n\
-7 f speak NOUN\n\
-17 fk a0 NOUN r\n\
-36 gl hit - 1\n\
21 vp w 4 0\n\
39 vz w 4 8\n\
-101 ks aN speak s\n\
22 kl aN hit\n\
-28 f speak ADV\n\
-13 v aN 2 8\n\
-58 kn aNr NOUN\n\
4 gl hit - 4\n\
5 f speak VERB\n\
10 fl hit VERB\n\
42 f speak Q\n\
-14 vl hit - false\n\
37 as speak Q\n\
-8 ks bb1 speak s\n\
10 c bb1 - 16\n\
-18 a before NOUN -2\n\
-40 e before , which\n\
-65 t before NOUN 8\n\
-11 gl issue - 2\n\
-22 vs other 0 a..,1\n\
-6 bw split  32 other\n\
-11 kl a0 issue\n\
-35 gl issue - 1\n\
29 as other N,V\n\
-9 al issue N, a0\n\
-20 vz DET 8, 16\n\
49 fl issue VERB\n\
-67 fp , VERB\n\
-5 a VNPN\n\
16 as other VNP\n\
-82 vz DET 0 4\n\
7 kl a: question\n\
6 dl after question\n\
4 fl question what\n\
-19 gl question - 2\n\
-47 a NANC\n\
19 o speak :\n\
5 kn a0 a\n\
-62 dlf after call 0 PRON\n\
4 f speak a\n\
-38 fl call a\n\
-15 fp VERB a\n\
-3 ks aN speak 0\n\
-28 kn aN a\n\
16 kp aN speak PRON\n\
-22 f speak who\n\
-5 gl call - 4\n\
-97 vl call 1 false\n\
-66 vs speak 1 aN\n\
-13 vz PRON 1 8\n\
-5 kn a0 himself\n\
21 f speak himself\n\
34 fl call himself\n\
-33 fk aN DET NOUN\n\
-26 pe speak himself\n\
18 vp w - N\n\
35 fl answer a\n\
-84 fp : a\n\
-46 gl answer - 2\n\
4 kl a0 intend\n\
-52 kn a0 )\n\
-35 fp VERB )\n\
4 gl intend - 1\n\
33 vz NOUN - 16\n\
28 f think NUM\n\
-54 v a..,1 - 16\n\
-70 f think Q\n\
-37 v a..,2 - 8\n\
-10 kp sb1 think NOUN\n\
-94 c sb1 2 32\n\
3 z split VoN\n\
-16 kp a, say &\n\
15 fl repeat Q\n\
33 gl repeat - 8\n\
7 vp & - ..,1\n\
22 vz & - 8\n\
21 f say INTJ\n\
6 vz & - 4\n\
-33 gc before -2 2 32 say\n\
-29 a before , -2\n\
-9 gc split -2 2 32 say\n\
26 a split , -2\n\
36 gc split -2 2 16 say\n\
23 a before . v4\n\
12 kl a0 nominate\n\
12 gl nominate - 1\n\
26 vl nominate - true\n\
18 a N&N\n\
-7 vp x - 0\n\
-58 vl nominate - false\n\
-34 kp a0 other P\n\
-44 a N-&V\n\
24 vp P - 0\n\
6 vz P - 16\n\
-11 bq VNP - 0\n\
-8 kp aN other P\n\
-57 f other and\n\
-47 o other N-\n\
-83 vp P - N\n\
-38 vz P - 8\n\
-42 f before he\n\
-7 z before VPN\n\
-100 e split , VERB\n\
-48 f split he\n\
4 z split VPN\n\
-13 g bb1& -8\n\
-32 f before ADJ\n\
-87 k sb1&\n\
19 gc split -8 - 8 other\n\
-95 f split ADJ\n\
-35 ks bb2 other ing\n\
-10 a before DET -16\n\
-107 e before , and\n\
-65 e split , and\n\
-85 kl a0 struggle\n\
-60 fl struggle to\n\
-85 gl struggle - 1\n\
-6 a oVN\n\
7 as other oVN\n\
-8 vz NOUN - 4\n\
25 bq NsN - 0\n\
-25 ks apto other s\n\
-56 v apto - 2\n\
-25 gl struggle - 2\n\
-5 vl struggle - false\n\
27 vp NOUN - pto\n\
-18 bq NsN - pto\n\
-117 e before - ADJ\n\
-69 o before N(N)\n\
-82 z before N(N\n\
17 kn a0 it\n\
19 dlf after say s NOUN\n\
18 fk a0 PRON A\n\
8 fl say it\n\
5 fp VERB it\n\
30 vl say 1 true\n\
34 a NAVN\n\
25 as say NAV\n\
31 al say NA a0\n\
4 vp NOUN 1 0\n\
38 bq N 1 0\n\
-58 ks aN say s\n\
-139 kl aN say\n\
-36 kn aN it\n\
-46 fk aN A V\n\
-15 vl say 0 false\n\
21 a AVNP\n\
-52 oa N AV\n\
-50 pe say it\n\
-11 vp NOUN 0 N\n\
-28 vz NOUN 0 16\n\
-9 bq N 0 N\n\
34 dlf after say s PROPN\n\
21 vl say 2 true\n\
6 vs say 2 a0\n\
10 a NAQ\n\
-12 vz PROPN 2 4\n\
39 bq N 2 0\n\
11 pr PROPN say 0\n\
-37 f say has\n\
-16 fp NOUN has\n\
-37 v aN 0 2\n\
-86 gl say - 4\n\
-53 a AQ\n\
-19 vz PROPN 0 2\n\
17 as noun N,P\n\
45 a before . -8\n\
-11 v a0 2 16\n\
10 a NAAV\n\
23 as say NAA\n\
-16 fk aN A A\n\
-16 as say AAV\n\
-18 oa N AA\n\
-18 kl a0 report\n\
-4 kp a0 say r\n\
-33 f say by\n\
-65 fk a0 b PROPN\n\
-10 fl report by\n\
-16 gl report - 1\n\
-13 vl report - true\n\
-51 a bN\n\
-24 al report bN a0\n\
-49 vz r - 2\n\
-11 pr ADV report 0\n\
41 kp sby say r\n\
-20 dl subject report\n\
-8 fk a0 PROPN -\n\
35 as write N-N\n\
-18 o write \n\
14 vp PROPN 16, 0\n\
17 bq N 16, 0\n\
24 vz PROPN 8, 8\n\
-77 kn a..,1 PROPN\n\
-33 as write N\n\
-21 vz PROPN 1 4\n\
6 bq N 1 ..,1\n\
63 kn a0 if\n\
-62 v a0 8, 8\n\
-18 vp PROPN 8, 0\n\
19 bq N-N 8, 0\n\
-3 fk a0 PRON ,\n\
-34 vl say 4, true\n\
-22 vs say 4, a0\n\
-130 al say N, a0\n\
-23 pe say PROPN\n\
38 vp PROPN 4, 0\n\
48 kn aN, it\n\
-25 vl say 1 false\n\
5 kl bb1 say\n\
13 dl before say\n\
-73 dlf before say s PROPN\n\
-134 e before - PROPN\n\
28 ao before say N,N\n\
14 ks sb1 say s\n\
12 kl sb1 say\n\
18 dl split say\n\
28 dlf split say s PROPN\n\
-39 gc split -8 - 4 say\n\
-32 e split - PROPN\n\
3 kl a0 believe\n\
-35 dlf after believe 0 x\n\
8 gl believe - 1\n\
-35 a N-N,\n\
-32 fk aN, DET j\n\
-8 v aN, 16 32\n\
3 a N-NP\n\
8 kl a0 document\n\
-108 kp a0 show DET\n\
-45 fk a0 NOUN -\n\
-71 fp ADJ NOUN\n\
8 gl document - 1\n\
-40 pe show ADJ\n\
20 bq N,N 8 0\n\
-24 v aN 4 16\n\
-23 vs show 4 aN\n\
-10 a PNAV\n\
4 oa N-N PN\n\
47 vp DET 4 N\n\
-27 k aNat\n\
24 a AVN-\n\
-141 pe show PROPN\n\
-41 c bb1 2 16\n\
-80 t before NOUN 32\n\
-12 ba before ,N NOUN\n\
10 c sb1 2 16\n\
81 f split if\n\
-5 t split NOUN 32\n\
-88 c bb2 2 8\n\
-28 a before NOUN -8\n\
45 kn a0 will\n\
-3 fk a0 A r\n\
3 v a0 0 16\n\
-18 vp PROPN 0 0\n\
-19 bq NPN 0 0\n\
-32 ks bb1 write 0\n\
-25 t before A 16\n\
3 kp sb1 write PROPN\n\
-20 e split - NOUN\n\
22 g bb3 -16\n\
-19 oa , NC\n\
-15 kn a0 and\n\
-101 f say and\n\
-10 fp VERB and\n\
-37 oa  &N\n\
-26 kn bb1 and\n\
-44 gc before -4 - 8 say\n\
70 b before say ,N\n\
-26 bw before ,N 16 say\n\
33 w before say ,N\n\
10 kl a0 promise\n\
18 kp a0 noun &\n\
10 dl after promise\n\
10 gl promise - 1\n\
-61 vs noun 0 a0\n\
-5 as noun ANP\n\
-27 dl after read\n\
54 fk a: Q ¶\n\
54 fl read Q\n\
35 v a: - 1\n\
50 oa : Q\n\
79 vp NOUN - :\n\
10 kl bb1 read\n\
-9 kn bb1 :\n\
15 z before N~N\n\
-46 c bb2 - 2\n\
9 kp at say PRON\n\
-32 fk at V PRON\n\
-55 v at 0 16\n\
20 vs say 0 at\n\
-63 as say VN,\n\
13 o say t\n\
66 pe say that\n\
-41 vz PRON 0 16\n\
-10 bq N 0 t\n\
-74 kn a..,1 that\n\
3 kp a0 say ,\n\
-4 dlf after say ed ,\n\
13 fp VERB NUM\n\
16 vl say 8 true\n\
-39 a N-Nw\n\
-9 as say N-N\n\
7 vp , 8 0\n\
10 vz , 8 16\n\
-12 pr , say 0\n\
-4 kp aN say ,\n\
30 fl say who\n\
-12 vs say 1 aN\n\
46 vz , 1 8\n\
40 kl bb0 say\n\
-82 kp bb0 say ,\n\
25 dlf before say ed ,\n\
4 gc before -0 1 8 say\n\
7 e before C NUM\n\
-4 f before i\n\
-26 z before VN,\n\
54 w before say \n\
9 kp sb0 say ,\n\
-24 z split VN,\n\
-7 w split say \n\
-8 fk a0 PROPN PROPN\n\
-19 a N,N,\n\
-14 as other N,N\n\
35 bq VPo - 0\n\
-4 fk aN, PROPN PROPN\n\
-42 as other N,&\n\
-37 oa N, N,\n\
13 v a..,2 - 16\n\
3 vz r - 16\n\
32 kl a0 criticize\n\
-18 kp a0 speak h\n\
54 fk a0 PROPN '\n\
35 gl criticize - 1\n\
52 vl criticize - true\n\
-4 a NoVP\n\
24 vz h - 16\n\
12 bq &Nh - 0\n\
-13 kl aN criticize\n\
-65 kn aN PROPN\n\
-33 f speak to\n\
19 fp NOUN to\n\
-27 vl criticize - false\n\
13 a oVPN\n\
-60 as speak oVP\n\
-27 vz h - 8\n\
-8 kn bb1 PROPN\n\
-21 c bb1 4 16\n\
-26 f before this\n\
-13 t before PROPN 16\n\
29 z before oVN\n\
-44 vs noun 0 aN\n\
-43 pe noun PROPN\n\
-3 kp a0 other A\n\
-11 dl after accept\n\
14 vl accept - true\n\
-4 vz A - 8\n\
-35 kp aN other A\n\
-59 fk aN P NUM\n\
28 as other PNo\n\
-10 bq NA - N\n\
11 fp NUM to\n\
38 v aNP - 2\n\
-62 o other NPN\n\
-14 pe other NUM\n\
-58 ks sbe other 0\n\
-21 kp sbe other A\n\
-27 f write NOUN\n\
-6 fk a0 NOUN o\n\
-186 fp PROPN NOUN\n\
-7 a NoVN\n\
-31 vz PROPN 16, 32\n\
-27 kl aN post\n\
22 kp aN write PROPN\n\
-35 f write to\n\
-22 v aN 16, 32\n\
12 a oVNP\n\
-6 o write N\n\
4 vp PROPN 16, N\n\
-135 kn a0 against\n\
-23 dl after threat\n\
38 fp NOUN against\n\
3 as noun PNo\n\
59 k apagainst\n\
59 kn apagainst against\n\
-81 fk apagainst PROPN PROPN\n\
-31 fp against PROPN\n\
-41 as noun NoN\n\
22 oa P No\n\
-41 vz PROPN 8, 32\n\
-50 kn aP against\n\
4 f noun to\n\
-12 as noun oN,\n\
-23 vz PROPN 4, 16\n\
-51 o noun PNoN\n\
-6 kp bb1 noun '\n\
3 z before NoN\n\
-29 fl know NOUN\n\
-10 a NtNA\n\
-17 as think NtN\n\
21 vp NOUN 4 0\n\
-47 vz NOUN 4 16\n\
21 bq N-N 4 0\n\
-7 k aNt\n\
18 ks aNt think s\n\
23 kn aNt NOUN\n\
33 fp that they\n\
8 a NAxA\n\
27 oa Nt NA\n\
28 vp NOUN 1 Nt\n\
-53 ks bb1 think s\n\
14 kl a0 announcement\n\
-6 kp a0 noun '\n\
-26 dl after announcement\n\
13 fl announcement of\n\
14 gl announcement - 1\n\
-29 vs noun 2 a0\n\
39 vz ' 2 32\n\
-42 bq NtN 2 0\n\
-48 ks aN noun 0\n\
-25 fk aN V NOUN\n\
-7 v aN 0 32\n\
-18 a VNVP\n\
-3 as noun VNV\n\
-5 oa N VN\n\
-50 a AN\n\
-17 dlf after attention 0 DET\n\
-44 gl attention - 1\n\
3 vl attention - true\n\
-15 a oNPN\n\
40 kl apto attention\n\
-44 kp apto noun DET\n\
15 gl attention - 2\n\
-121 vp DET - pto\n\
-33 gl attention - 4\n\
-31 vz DET - 4\n\
20 v a0 16 64\n\
5 a N&N-\n\
-11 vz o 16 64\n\
20 kl aN set\n\
-34 kp aN other o\n\
-62 fp NOUN and\n\
-23 v aN 16 64\n\
16 gl set - 4\n\
-3 vs other 16 aN\n\
-21 k a..t1\n\
-19 ks a..t1 other 0\n\
-73 kn a..t1 the\n\
14 kp a..t1 other o\n\
-5 fk a..t1 PROPN PROPN\n\
46 fp that PROPN\n\
-5 as other NAV\n\
-16 fp PROPN ’s\n\
-10 vl post 8 true\n\
7 vz PROPN 8 64\n\
20 bq N&N 8 0\n\
3 fk aN A r\n\
-58 fp NOUN are\n\
15 vz PROPN 0 64\n\
-6 bq N&N 0 N\n\
-59 as write NAV\n\
38 pe write that\n\
16 kp a0 other PRON\n\
23 as other NtN\n\
-80 ks aNt other 0\n\
43 fk aNt PROPN PROPN\n\
-37 v aNt 4 32\n\
19 o other Nt\n\
-119 k a..t2\n\
-56 f other before\n\
-47 kp bb1 other PRON\n\
-15 kp at noun DET\n\
-8 gl idea - 2\n\
-4 vs noun 4 at\n\
-28 al idea NA at\n\
15 oa t NA\n\
-144 kn a..t1 that\n\
-20 v a..t1 - 1\n\
-109 t before t 32\n\
-42 kn sb1 that\n\
-79 t split t 32\n\
17 kl a0 order\n\
18 gl order - 1\n\
-6 vz PROPN 0 32\n\
12 bq NtN 0 0\n\
-30 kp a..t1 other PROPN\n\
17 vs other - a..t1\n\
-23 vp PROPN - ..t1\n\
-41 kp bb1 other PROPN\n\
-28 g sb1 v32\n\
36 fp PROPN to\n\
-11 v a0 16 16\n\
-24 vp PROPN 16 0\n\
-11 kp apto other PROPN\n\
48 fk apto V PROPN\n\
-4 fl order VERB\n\
4 v apto 8 16\n\
15 vs other 8 apto\n\
-51 vp PROPN 8 pto\n\
6 kn a..t1 to\n\
-16 fk aN A x\n\
-69 oa N Ax\n\
-54 v a..,1 1 32\n\
14 as write NAA\n\
-17 vz PROPN 1 32\n\
-19 kn a..t1 NOUN\n\
26 fk a..t1 DET NOUN\n\
25 fp that the\n\
7 a NPNP\n\
-17 as write NPN\n\
-18 ks a0 other ed\n\
-39 dl after expose\n\
-51 dlf after expose ed A\n\
-15 a sN,N\n\
-57 as other sN,\n\
-38 vz A 8, 32\n\
-12 ks apas other ed\n\
18 kn apas ADV\n\
21 kp apas other A\n\
4 a N,NA\n\
-44 oa s N,\n\
3 vz A 4, 32\n\
-8 as other NAA\n\
18 vz A 8 16\n\
13 ks sbe other ed\n\
-40 kn sbe ADV\n\
-59 dlf after tell ed A\n\
-25 f tell the\n\
-5 fl tell the\n\
35 v at 8 16\n\
39 vl tell 8 false\n\
-14 as tell NPN\n\
65 pe tell that\n\
11 vp A 8 t\n\
24 ks bb1 tell ed\n\
-13 kl sbe tell\n\
-80 kn sbe that\n\
-21 ks at think 0\n\
21 kp at think r\n\
-9 v at 1 32\n\
40 gl forget - 2\n\
19 a NAN-\n\
-24 as think NAN\n\
6 vp r 1 t\n\
-51 vz r 1 32\n\
-19 ks a0 tell ing\n\
7 kp a0 tell h\n\
-14 dlf after tell ing h\n\
-40 al tell NP a0\n\
6 bq VNh - 0\n\
53 f tell about\n\
105 fp NOUN about\n\
-21 gl tell - 4\n\
-98 al tell PN aN\n\
54 gl tell - 8\n\
7 pe tell -\n\
-12 ks bb1 tell ing\n\
-3 kp a0 adjective A\n\
-42 dlf after willing ing A\n\
11 f adjective to\n\
22 bq ,NA 2 0\n\
18 kp apto adjective A\n\
7 f adjective ADV\n\
-69 fk apto r V\n\
34 fp to ADV\n\
56 a VPNo\n\
-11 as adjective VPN\n\
-19 o adjective o\n\
-20 pe adjective to\n\
-10 vz A 1 8\n\
-35 f adjective NOUN\n\
-8 fp that NOUN\n\
10 pe adjective that\n\
-21 vz A - 1\n\
-21 kn sbe to\n\
-94 kp sbe adjective A\n\
-8 dlf after order 0 P\n\
-3 a oVtN\n\
7 vz P - 4\n\
-40 bq oVP - 0\n\
-25 kp apto other P\n\
3 vp P - pto\n\
-9 vz P - 1\n\
-9 kn a0 your\n\
-7 fp VERB your\n\
-19 vs think 8, a0\n\
8 as think N,N\n\
-60 fk aN, DET PROPN\n\
-45 o think N,\n\
28 oa N, NA\n\
-6 bq N,N 0 0\n\
-7 dl after brand\n\
7 vs speak 8 a0\n\
27 bq ,NA 8 0\n\
-13 kp aN speak A\n\
-65 vs speak 8 aN\n\
-33 oa N N&\n\
-18 vp A 8 N\n\
-119 t before PRON 16\n\
9 kl a0 accuse\n\
24 dl after accuse\n\
9 gl accuse - 1\n\
52 vl accuse - true\n\
12 al accuse NP a0\n\
45 bq &NA - 0\n\
5 f say of\n\
7 bq &NA - N\n\
-70 f say in\n\
-75 fp ADJ in\n\
-14 vs say - aNN\n\
6 pe say ADJ\n\
-9 fp a Q\n\
-36 o say NPN\n\
-47 oa NPN Q\n\
4 pe say a\n\
-36 a NbN\n\
-7 kl a0 attack\n\
-45 dlf after attack s PROPN\n\
65 fl attack PROPN\n\
-4 gl attack - 1\n\
-18 vl attack - true\n\
-40 f other by\n\
-50 fp PROPN by\n\
-33 gl attack - 4\n\
10 vl attack - false\n\
15 as other bN\n\
-148 oa N bN\n\
-6 dl after highlight\n\
-35 gl highlight - 4\n\
25 kl a0 suggest\n\
16 dlf after suggest ed PROPN\n\
-44 fl suggest the\n\
32 gl suggest - 1\n\
18 vl suggest 4 true\n\
23 as say NCN\n\
5 oa  NC\n\
76 bq N,N 4 0\n\
67 pr PROPN suggest 0\n\
-25 kl aN suggest\n\
19 vl suggest 0 false\n\
13 oa N CN\n\
-53 f before on\n\
-28 bw before ,N 32 say\n\
50 fk a0 C DET\n\
48 oa  CN\n\
-23 bq NCN 0 0\n\
-41 kp bb1 noun NOUN\n\
-21 dl before attack\n\
17 vs say 16 a0\n\
-46 a N(N)\n\
-3 oa  N(\n\
28 vp NOUN 16 0\n\
11 vz NOUN 16 16\n\
-30 bq NCN 16 0\n\
-12 fp PROPN (\n\
12 kp bb1 say NOUN\n\
38 fp NOUN the\n\
-8 vz DET 8 16\n\
-41 bq NCN 8 0\n\
-29 f noun (\n\
-16 vz DET 4 8\n\
-17 dlf after attack s DET\n\
-16 oa  VP\n\
-46 vp DET 0 0\n\
-60 vl attack 1 false\n\
-10 dl after ban\n\
-59 fk a0 P j\n\
8 fp NOUN on\n\
32 v a0 - 64\n\
-20 vz NOUN - 64\n\
-23 bq N&N - 0\n\
-15 kp apon other NOUN\n\
5 fk apon j NOUN\n\
14 vs other - apon\n\
-40 vp NOUN - pon\n\
-13 k aon\n\
-13 kn aon on\n\
17 vp NOUN - on\n\
-120 fp ADV VERB\n\
-20 a before P v16\n\
-93 t before P 64\n\
-3 o before PNVP\n\
-60 e split , which\n\
-8 kp a0 show r\n\
3 v a0 32 32\n\
20 vs show 32 a0\n\
-30 ks aN show ing\n\
13 fk aN o D\n\
-10 vp r 8 N\n\
-22 vz r 8 32\n\
-25 c bb1 4 32\n\
8 c sb1 4 32\n\
17 kl a0 claim\n\
29 dlf after claim s PROPN\n\
17 gl claim - 1\n\
35 a NoDN\n\
19 vz PROPN 16 32\n\
16 bq N-N 16 0\n\
19 fl claim to\n\
-42 vl claim 8 false\n\
11 as noun oDN\n\
7 kp bb1 noun PROPN\n\
-60 dl before claim\n\
-99 a before DET -4\n\
-4 e before - the\n\
12 kl a0 support\n\
-19 kp a0 think o\n\
-14 fp VERB ADJ\n\
13 gl support - 1\n\
12 al support NP a0\n\
-16 pr to support 0\n\
-18 kl aN support\n\
-33 gl support - 4\n\
5 vl support 4 false\n\
-51 a PNAN\n\
-9 vz o 4 16\n\
-39 fp PROPN is\n\
-53 gl support - 8\n\
-25 vl support 0 false\n\
-82 o think NPN\n\
-4 kn bb1 ADJ\n\
-56 g bb1 -16\n\
-31 t before j 16\n\
-28 g bb2 -32\n\
-16 g bb3 v64\n\
-121 kl a0 focus\n\
15 fl focus on\n\
-121 gl focus - 1\n\
29 a PNoV\n\
7 vp r 16 0\n\
44 vz r 16 32\n\
27 bq NA 16 0\n\
-41 ks apon other ed\n\
26 kl apon focus\n\
-3 fk apon DET PROPN\n\
11 fl focus the\n\
53 gl focus - 2\n\
-21 vs other 16 apon\n\
-24 ks aon other ed\n\
-38 kl aon focus\n\
7 fk aon o V\n\
-74 gl focus - 8\n\
-26 o other PN\n\
8 oa PN oV\n\
8 vz r 16 16\n\
-68 kl a0 opposition\n\
-68 gl opposition - 1\n\
15 as noun oVN\n\
-15 vp ' 16 0\n\
11 kl apto opposition\n\
-6 kp apto noun '\n\
-27 v apto 16 16\n\
6 gl opposition - 2\n\
21 vl opposition 16 false\n\
10 a VNoV\n\
-61 as noun VNo\n\
42 g bb1 v2\n\
-36 kp a0 say ¶\n\
10 dlf after according ing ¶\n\
-70 vz ¶ - 4\n\
50 ks aN, say ing\n\
81 kl aN, according\n\
6 kp aN, say ¶\n\
51 fk aN, Q ¶\n\
-13 fl according Q\n\
35 v aN, - 1\n\
-39 vl according - false\n\
-3 vs say - aN,\n\
56 oa N, Q\n\
24 pr ¶ according N,\n\
5 dl after point\n\
75 gl point - 2\n\
9 a NVPN\n\
6 as say NVP\n\
-7 vp PRON 4 ,\n\
-20 kn a..how ,\n\
65 fp on ADV\n\
16 pe say on\n\
-35 vl point - false\n\
-6 vs other 16, a0\n\
8 bq N,N 16, 0\n\
-22 kp apon other PROPN\n\
17 v apon 16, 32\n\
-11 vs other 16, apon\n\
26 vp PROPN 16, pon\n\
17 f other Q\n\
12 vl focus - false\n\
11 as other Q\n\
24 bq N,N - ..:\n\
-37 t before P 32\n\
36 ba before ,N P\n\
-78 t split P 32\n\
-6 kl a0 shoot\n\
-13 dl after shoot\n\
-37 fk a0 NOUN :\n\
-3 gl shoot - 1\n\
-17 a N:Q\n\
22 kn aN: NOUN\n\
-66 c bb2 16, 32\n\
-14 oa  Ax\n\
15 vp A 0 0\n\
-47 vz A 0 8\n\
16 kp a0 speak o\n\
53 kp a0 speak &\n\
-39 f speak at\n\
-88 fk a0 P NOUN\n\
-4 v apat 4 16\n\
65 a NwAA\n\
7 as speak NwA\n\
10 pe speak at\n\
42 vz & 4 16\n\
36 fl push to\n\
10 al push oV a0\n\
-47 vz DET 16 64\n\
-11 kl apto push\n\
-80 fl push VERB\n\
-7 vs other 16 apto\n\
9 as other VNo\n\
-42 kn a..,1 to\n\
-22 kp a0 other V\n\
-7 dl after name\n\
-15 vl name 4 true\n\
-7 vs other 4 a0\n\
-13 fl name the\n\
-55 gl name - 2\n\
-24 vs other 4 apon\n\
35 a N-VN\n\
-24 fl name VERB\n\
15 gl name - 8\n\
48 a VN,N\n\
-44 as other VN,\n\
-6 pe other -\n\
-13 kn a..,1 on\n\
6 dl after list\n\
5 fl list the\n\
-47 gl list - 2\n\
-159 kn a..t1 ,\n\
-32 vs other 2 a..t1\n\
3 a NAN,\n\
-55 t before , 64\n\
7 c sb1 - 16\n\
-149 f split VERB\n\
49 t split , 64\n\
-12 kl a0 reason\n\
-14 kp a0 say DET\n\
-10 dl after reason\n\
-12 gl reason - 1\n\
15 as say PNo\n\
-18 a NoNA\n\
-53 as say NoN\n\
25 f say to\n\
17 vl reason 2 false\n\
-13 o say PN\n\
-18 k aPN\n\
57 c bb1 16 16\n\
63 b split say ,N\n\
-5 a before P v8\n\
-32 v a0 2 64\n\
-77 f noun this\n\
-3 v apto 1 64\n\
-7 vl opposition 1 false\n\
-39 vs noun 1 apto\n\
21 as noun NAA\n\
3 vz ' 0 64\n\
3 kp a..t1 noun '\n\
-20 vs noun 2 a..t1\n\
-77 kn a0 ;\n\
-28 fp VERB ;\n\
-32 vp - 2 0\n\
-41 pe show ,\n\
-34 b before show \n\
23 kn bb1 ;\n\
-20 fk a0 V r\n\
-99 f noun and\n\
24 as noun N,V\n\
-68 vz DET 16, 16\n\
-17 c bb1 16 32\n\
-11 kn sb1 VERB\n\
-45 kl a0 begin\n\
-21 dl after begin\n\
12 fk a0 o A\n\
-84 fl begin to\n\
-44 gl begin - 1\n\
8 oa  oA\n\
7 ks apto speak 0\n\
-16 fk apto A V\n\
-74 fp to be\n\
-42 v apto 0 32\n\
-23 gl begin - 2\n\
-8 o speak o\n\
-25 oa o AV\n\
-9 pe speak to\n\
-4 fl begin NOUN\n\
-5 vl begin 16, false\n\
-12 vz NOUN 16, 16\n\
29 fl begin VERB\n\
-48 v a..,1 8 16\n\
4 vz NOUN 8 16\n\
-9 kp a0 say o\n\
-37 f say this\n\
-21 a N&tN\n\
36 vp o 16, 0\n\
23 vz o 16, 32\n\
33 k aT\n\
15 ks aT say 0\n\
-65 kn aT this\n\
-35 ks a..t1 say 0\n\
-86 vz o 16, 16\n\
-33 vs say 8 a..,1\n\
16 kl bb1 add\n\
18 kl sb1 add\n\
32 kn sb1 this\n\
32 dl split add\n\
45 kp apagainst noun j\n\
31 fp against the\n\
14 v apagainst 8, 16\n\
-10 a NPN,\n\
17 vz j 8, 16\n\
28 kp aP noun j\n\
-105 fp PROPN in\n\
-8 a PN,&\n\
-172 as noun PN,\n\
-6 vz j 8, 8\n\
-87 vz j 4 8\n\
-17 dl before respond\n\
-13 o before NVNP\n\
-46 kl a0 point\n\
30 kp a0 say t\n\
27 fl point is\n\
-22 v a0 0 4\n\
-45 gl point - 1\n\
-24 vp t 0 0\n\
10 bq ,&N 8 0\n\
9 pr PROPN want 0\n\
-9 kp apto think PROPN\n\
-49 fk apto V o\n\
19 v apto 8 64\n\
-6 oa o Vo\n\
-14 ks a..t1 think 0\n\
-7 fk a..t1 PRON NOUN\n\
32 as think NAA\n\
-11 kp bb1 think PROPN\n\
36 c bb2 - 8\n\
-24 o before hN\n\
-24 z before hN\n\
-41 o split hN\n\
-41 z split hN\n\
-71 fp PROPN VERB\n\
38 a VNtN\n\
-43 pr PROPN state 0\n\
3 vs say 4 a..t1\n\
-37 ks a0 write ed\n\
-16 kl a0 write\n\
13 kn a0 Q\n\
-38 dlf after write ed PROPN\n\
21 fp VERB Q\n\
-15 gl write - 1\n\
-36 vl write - true\n\
-4 vs write - a0\n\
12 al write Q a0\n\
31 oa  Q\n\
-36 pr PROPN write 0\n\
-13 kl bb1 write\n\
-55 kn bb1 Q\n\
42 c bb1 16, 64\n\
3 ks bb2 write ed\n\
11 kl bb2 write\n\
-11 kl a: note\n\
13 dl after note\n\
-5 dlf after note 0 '\n\
56 fl note the\n\
11 gl note - 2\n\
-57 vl note 2 false\n\
17 o say :\n\
7 fk a0 r NUM\n\
9 vs show - a0\n\
76 f show NUM\n\
36 v ar - 8\n\
-151 pe show ADV\n\
-60 k arN\n\
-60 kn arN ADV\n\
-13 o show N\n\
-5 ks aN other ed\n\
3 dlf after write 0 PRON\n\
-76 a NoNV\n\
-25 al write No a0\n\
4 kl aN write\n\
4 fk aN o DET\n\
-46 fl write to\n\
-10 gl write - 2\n\
84 a oNVN\n\
-72 oa N oN\n\
-54 vp PRON - N\n\
46 bq VPN - N\n\
5 f write VERB\n\
12 v aNN - 2\n\
23 gl write - 8\n\
-68 kp a0 noun C\n\
12 vz C - 8\n\
31 vp C - pto\n\
-20 as noun VN\n\
-13 ks bb1 other ed\n\
24 ba before , DET\n\
-39 ks bb2 other ed\n\
18 kl a0 list\n\
17 kp a0 other NUM\n\
20 gl list - 1\n\
38 al list NC a0\n\
-7 a CbNP\n\
8 ks a..,1 other ing\n\
23 v a..,1 8 8\n\
-36 e before , NUM\n\
27 dlf after report ed NOUN\n\
-48 fk a0 b DET\n\
35 vl report 8 true\n\
20 vz NOUN 8 8\n\
33 dl before report\n\
76 w before report ,N\n\
33 kp sb1 say NOUN\n\
-66 dl split report\n\
8 bw split ,N 16 say\n\
31 kl bb2 report\n\
-29 kp bb2 say NOUN\n\
-7 oa , &N\n\
14 t before , 8\n\
-37 t split , 8\n\
-8 vp DET 2 0\n\
6 kl a0 note\n\
6 gl note - 1\n\
-7 ks a..t1 say ed\n\
-25 vp PROPN 2 ..t1\n\
39 ba before ,N ;\n\
-15 z before P-N\n\
-3 g bb2 -4\n\
12 ks at think ing\n\
-15 v at 2 16\n\
-22 vl think 2 false\n\
-29 z before ,NC\n\
-20 dl after ignore\n\
-59 dlf after ignore ed r\n\
-10 fk a0 NOUN t\n\
-17 v a0 2 8\n\
10 ks aNt other ed\n\
-6 gl ignore - 4\n\
5 vs other 0 aNt\n\
-53 vz r 0 8\n\
-23 dlf after say ed PROPN\n\
-23 vp PROPN - ,\n\
-34 bq N - ,\n\
37 fl add Q\n\
-11 gl add - 2\n\
6 vl add - false\n\
-7 pr he add ,\n\
6 kl a0 refuse\n\
4 kp a0 other ,\n\
20 dl after refuse\n\
6 gl refuse - 1\n\
-6 vl refuse - true\n\
10 a oVNh\n\
-4 al refuse oV a0\n\
-4 vz , - 16\n\
24 pr , refuse 0\n\
-23 ks apto other ed\n\
11 kp apto other ,\n\
-9 fk apto V PRON\n\
-20 fl refuse VERB\n\
33 v apto - 16\n\
6 vl refuse - false\n\
-31 as other VNh\n\
12 al refuse VN apto\n\
-7 vp , - pto\n\
-23 bq PN, - pto\n\
-68 kp bb0 other ,\n\
-19 c bb0 - 8\n\
-32 o before N,PN\n\
-24 kp bb1 other ,\n\
4 fl point of\n\
-34 a NhCN\n\
24 as say NhC\n\
11 vp NUM - 0\n\
-23 bq oVN - 0\n\
34 kl aN point\n\
-20 f say for\n\
-34 t before f 8\n\
-67 kp a0 other f\n\
42 vl credit - true\n\
-12 oa  hC\n\
10 vz f - 4\n\
-32 kn bb1 for\n\
-31 kl a0 plead\n\
16 dl after plead\n\
5 f say ADJ\n\
-57 fk a0 j .\n\
-5 fl plead ADJ\n\
-31 gl plead - 1\n\
-20 vz h - 1\n\
15 fk a, Q r\n\
20 kn a0 he\n\
9 f say he\n\
37 fl say he\n\
39 fp VERB he\n\
5 a NAVo\n\
-23 kn aN he\n\
-35 kl a..,1 say\n\
15 gl say v 16\n\
-5 pr PROPN say ..,1\n\
-42 k a..what\n\
-15 fk a..what PRON PRON\n\
-20 fl say what\n\
-104 gl say v 32\n\
-19 vl say 2 false\n\
-7 pe say for\n\
43 kl at note\n\
-3 kp at say PROPN\n\
-36 fp that i\n\
18 vl note 1 false\n\
5 vs say 1 at\n\
-3 a NANt\n\
38 vp PROPN 1 t\n\
29 vz PROPN 1 16\n\
-14 v a..t1 - 4\n\
-26 vs say - a..t1\n\
-10 as say N,&\n\
-38 bq N - ..t1\n\
-13 ks at think ed\n\
-6 gl feel - 2\n\
18 vl feel - false\n\
-18 vs think - at\n\
-44 oa t N,\n\
-114 f think and\n\
26 gl feel - 4\n\
11 dlf after conclude ed PROPN\n\
-10 fk a0 b V\n\
-62 oa  bV\n\
20 bq N 4 0\n\
26 kn a..t1 by\n\
14 f say a\n\
39 fp that a\n\
31 v a..t1 4 64\n\
9 a NAAP\n\
-40 kp sby say PROPN\n\
-8 kl a0 clear\n\
49 dlf after clear 0 PRON\n\
-3 gl clear - 1\n\
-23 vl clear 8 true\n\
-22 vs adjective 8 a0\n\
-9 ks apto adjective 0\n\
-5 f adjective the\n\
-15 fl clear the\n\
6 gl clear - 2\n\
6 kn aNt to\n\
19 v aNt 4 64\n\
24 vl clear 4 false\n\
23 vl clear 1 false\n\
30 as adjective NAV\n\
-11 gl conclude - 2\n\
-61 kn a0 over\n\
-10 dlf after look ed PRON\n\
43 f other over\n\
-103 as other PPN\n\
4 vp PRON 8, 0\n\
15 bq N 8, 0\n\
-54 ks apover other ed\n\
-15 a PN,w\n\
9 pe other over\n\
-58 f other who\n\
-152 fp , who\n\
-7 vs other 1 a..,1\n\
-3 ks a..,2 other ed\n\
40 kp a..,2 other PRON\n\
19 dlf after say ed r\n\
9 fl say some\n\
-25 kn aN some\n\
36 fl say NOUN\n\
-36 fp - NOUN\n\
-52 pe say -\n\
-8 kp bb1 say r\n\
-85 kp sb1 say r\n\
-11 f noun ,\n\
3 fk at , P\n\
3 oa t ,P\n\
-9 vz DET 8, 32\n\
-26 v a..,1 8, 32\n\
65 kn a..,2 that\n\
8 f noun there\n\
5 vs noun 1 a..,2\n\
-18 vz PRON 4, 32\n\
-12 ks aN, say 0\n\
-13 f say there\n\
3 a before f -4\n\
-31 ks a, noun 0\n\
38 kl a, view\n\
9 kl sb1 view\n\
5 dl split view\n\
23 b split noun ,PN\n\
16 ba split ,PN ,\n\
36 w split view ,PN\n\
18 dl after disagreement\n\
-8 vp j 4 0\n\
-3 kl bb2 say\n\
17 fk a, Q ¶\n\
-22 kl a0 court\n\
-18 dl after court\n\
-13 fp NOUN was\n\
-72 gl court - 1\n\
-32 as other AN\n\
13 kl a0 blast\n\
-16 kn a0 me\n\
34 dl after blast\n\
-5 fp VERB me\n\
13 gl blast - 1\n\
6 vl blast 16, true\n\
13 vs speak 16, a0\n\
-6 as speak N,N\n\
-50 vp P 16, 0\n\
-39 ks aN, speak ing\n\
-20 o speak N,\n\
16 vs speak 4 a..,2\n\
-38 c bb1 4 8\n\
-130 t before PRON 32\n\
-123 t split PRON 32\n\
25 al defend N, a0\n\
6 vp P 8, 0\n\
22 kp a0 tell o\n\
-65 as tell N\n\
-3 al tell N a0\n\
-3 vz o - 2\n\
9 ao before tell N\n\
13 kl bb2 tell\n\
-44 kl a0 prepare\n\
-101 dl after prepare\n\
-44 gl prepare - 1\n\
-32 as other NoD\n\
59 bq NA 8, 0\n\
-15 v aN 4, 32\n\
19 kn a..,1 a\n\
-58 kp a..,1 other A\n\
-129 kn sbe a\n\
-35 kl a0 statement\n\
-9 dlf after statement 0 j\n\
-33 gl statement - 1\n\
-9 vs noun 4, a0\n\
-19 vp j 4, 0\n\
-46 vz j 4, 32\n\
35 kp apto noun j\n\
67 fl statement VERB\n\
-72 v apto 4, 32\n\
-15 f noun but\n\
43 gl statement - 4\n\
-13 vz j 1 32\n\
7 kl a0 decide\n\
7 gl decide - 1\n\
47 vz & 8 32\n\
-24 v apon 8 32\n\
-81 gl decide - 2\n\
-24 vs other 8 apon\n\
12 gl decide - 8\n\
62 a oVNt\n\
12 vz & 2 16\n\
43 o before NAVN\n\
6 vl address 4 true\n\
10 a NtVo\n\
16 vp r 4 0\n\
-10 vz r 4 16\n\
9 bq PNo 4 0\n\
-36 ks aNt other s\n\
15 vl address 0 false\n\
30 a VoVN\n\
8 vz r 0 16\n\
-14 kl at issue\n\
-37 vs other 0 at\n\
-10 vp DET 0 t\n\
-24 kp a0 other t\n\
-8 dl after seem\n\
-11 fl seem to\n\
-58 vl seem - true\n\
5 al seem oV a0\n\
5 kl apto seem\n\
46 kp apto other t\n\
3 fl seem VERB\n\
-7 gl seem - 2\n\
-10 al seem VN apto\n\
-4 fk a0 o C\n\
-31 vl begin 4 true\n\
-42 kp apto speak PRON\n\
24 fk apto C PRON\n\
-41 v apto 2 32\n\
49 oa o CN\n\
-28 vz PRON 2 32\n\
-33 kl a0 speak\n\
-33 gl speak - 1\n\
-8 a NVN-\n\
-27 vp o 1 0\n\
-56 kl aN speak\n\
-37 kp aN speak o\n\
-88 vs speak 0 aN\n\
-15 a VN-N\n\
-107 vz o 0 32\n\
-41 dlf after see ed PRON\n\
12 fl see PROPN\n\
-102 kp aN other PRON\n\
-30 v aN 2 32\n\
-48 gl see - 8\n\
-20 vs other 2 aN\n\
-59 vp PRON 2 N\n\
-43 ks aNr other ed\n\
-4 kn aNr PROPN\n\
-9 f other he\n\
-68 fp ADV he\n\
-42 fl see VERB\n\
-35 pe other he\n\
9 kl a0 expect\n\
9 gl expect - 1\n\
6 al expect No a0\n\
-18 vz PRON 4 16\n\
-59 ks aN think ed\n\
42 kn aN me\n\
-75 kp aN think PRON\n\
5 fl expect to\n\
-19 gl expect - 2\n\
3 a oDNV\n\
-11 as show NVN\n\
-15 vs show 0 aN\n\
41 ks bb1 show 0\n\
42 a N-&N\n\
11 vz PRON 8 16\n\
-4 ks sb1 other ed\n\
11 kp a0 noun V\n\
-22 o noun -\n\
-17 pe noun —\n\
-30 kl bb1 statement\n\
-6 fl say VERB\n\
-5 as say VoV\n\
-29 fl say is\n\
23 k a..why\n\
-3 ks a..why say ed\n\
40 v a..why 2 16\n\
-56 gl say v 4\n\
-35 a NVPV\n\
-12 vz PRON 2 16\n\
-20 gc before -2 - 2 say\n\
-3 ba before ,N ,\n\
17 dlf split say ed PRON\n\
-45 gc split -2 - 2 say\n\
-49 e split , i\n\
85 ba split ,N ,\n\
56 w split say ,N\n\
-110 kl a0 try\n\
-21 fl try to\n\
-109 gl try - 1\n\
-47 vl try - true\n\
-28 al try oV a0\n\
-8 kl apto try\n\
-21 gl try - 2\n\
43 vl try - false\n\
-68 al try VN apto\n\
17 vs think 16 a0\n\
-8 ks apto think ed\n\
13 vz r 8 16\n\
-21 bq N 8 pto\n\
7 dlf after address s o\n\
25 pr to address 0\n\
-6 v aNt 1 8\n\
-43 vs other 1 aNt\n\
-74 vz o 1 8\n\
4 dl after concern\n\
-14 v at 1 8\n\
-14 gl concern - 2\n\
9 as noun NAx\n\
13 vp j 1 t\n\
-25 vz j 1 8\n\
-30 bq oVN 1 t\n\
6 kl a0 urge\n\
18 dl after urge\n\
6 gl urge - 1\n\
-8 as say NoV\n\
-26 vp PRON 16, 0\n\
21 kl aN urge\n\
31 vl urge 16, false\n\
26 vs say 16, aN\n\
5 as say oVN\n\
6 al urge oV aN\n\
-4 bq N 16, N\n\
-42 vz PRON 2 8\n\
24 bq N 2 ..,1\n\
-42 fl say was\n\
40 fp VERB was\n\
52 vl say 0 true\n\
-27 vp PRON 0 0\n\
120 bq ,wN 0 0\n\
-13 pr i say 0\n\
16 dlf after look 0 o\n\
-16 as other PNP\n\
18 vz o - 8\n\
43 ks apat other 0\n\
-49 v apat - 8\n\
-13 ks aat other 0\n\
-14 kl aat look\n\
6 vz o - 4\n\
-9 kl a0 concern\n\
-19 kp a0 noun f\n\
26 f noun for\n\
-5 gl concern - 1\n\
13 k apfor\n\
-34 ks apfor noun 0\n\
13 kn apfor for\n\
35 fk apfor PRON NOUN\n\
10 v apfor - 2\n\
4 vs noun - apfor\n\
30 pe noun for\n\
4 vp f - pfor\n\
18 vz f - 2\n\
45 bq N,N - pfor\n\
8 ao before noun PN\n\
24 ks at other ed\n\
-15 dlf after see ed r\n\
-15 a NAV\n\
50 bq N 8 t\n\
6 fp VERB for\n\
13 v apfor - 1\n\
14 vs think - apfor\n\
14 b before think ,N\n\
-16 a PPN\n\
8 v apover - 8\n\
-25 f speak by\n\
70 fk a0 b C\n\
42 fl begin by\n\
70 oa  bC\n\
37 v a..,1 - 1\n\
32 gl begin - 4\n\
46 oa bC, Q\n\
-13 vz b - 1\n\
-53 o before NVPN\n\
-11 vl show 4 true\n\
-10 vs show 4 a0\n\
-18 vp o 4 0\n\
-9 vz o 4 8\n\
-6 pr to show 0\n\
19 kl aN show\n\
-18 gl show - 2\n\
-33 vl show 4 false\n\
-60 oa N hN\n\
63 gl show - 4\n\
-17 vz o 2 8\n\
6 dlf after want 0 x\n\
-9 vz x - 16\n\
-23 bq NAx - 0\n\
-5 kp apto think x\n\
-5 vp x - pto\n\
-64 gc before -4 2 16 say\n\
7 f before his\n\
-74 t before , 2\n\
23 a split , -4\n\
-27 f split his\n\
27 e before , his\n\
5 z before NoV\n\
-31 e split , his\n\
-9 dl after email\n\
10 fk a0 PROPN o\n\
-15 fl email PROPN\n\
39 bq ,hN 16, 0\n\
-31 ks a..,1 write ed\n\
-23 vz PRON 1 4\n\
9 ks a..,2 write ed\n\
-19 fk a..,2 Q PRON\n\
-36 vl email - false\n\
29 kn a0 him\n\
9 fp VERB him\n\
4 kl aN thank\n\
24 fl thank for\n\
-25 vs other 16, aN\n\
29 pe other him\n\
-80 oa NPN PN\n\
-32 vz o 1 4\n\
13 vl thank - false\n\
-35 dlf after reply ed PRON\n\
28 c bb1 4, 16\n\
-40 e before , he\n\
-9 dl after announce\n\
39 fp that he\n\
-54 gl announce - 2\n\
95 vp V 1 t\n\
7 vz V 1 16\n\
-97 fl announce PROPN\n\
-27 dlf after say ed NOUN\n\
-10 f say could\n\
38 kp a0 show NOUN\n\
-30 fk a0 P t\n\
-30 oa  Pt\n\
16 vz NOUN 16, 32\n\
-40 bq AVN 16, 0\n\
32 ks apon show ing\n\
18 kn a..t1 on\n\
-12 a N,ss\n\
-24 v a..,1 16, 32\n\
17 vp NOUN 4 ..,2\n\
34 kl a0 discuss\n\
6 dl after discuss\n\
34 gl discuss - 1\n\
39 al discuss NP a0\n\
-12 f other with\n\
-23 fk aN P PROPN\n\
-52 gl discuss - 2\n\
11 vs other 8, aN\n\
9 a PN,P\n\
-110 k aNP,\n\
-12 o other NPN,\n\
-4 ks a..,2 other ing\n\
-113 o split NAVN\n\
-8 kl a0 present\n\
-38 gl present - 1\n\
-20 pe other ADJ\n\
-27 bq NwA 8, 0\n\
-113 fk apin DET NOUN\n\
-6 vs other 8, apin\n\
-35 k ain,\n\
-35 kn ain, in\n\
-10 o other PN,\n\
-88 kp bb1 other A\n\
75 kn sbe in\n\
65 fk a0 A t\n\
108 as noun AtN\n\
65 oa  At\n\
-17 bq N 0 0\n\
-46 kn a..t1 is\n\
7 vs noun 4 a..t1\n\
27 as noun NDo\n\
-24 ks a..how noun 0\n\
-11 as noun NtA\n\
-52 pe noun VERB\n\
84 f noun what\n\
34 dlf after intend ed r\n\
-13 vp r 8 0\n\
25 pr ADV intend 0\n\
-21 gl intend - 2\n\
20 kn a..how to\n\
-55 f think what\n\
-8 kl a0 recognize\n\
-9 dl after recognize\n\
-8 gl recognize - 1\n\
11 gl recognize - 2\n\
5 fp that would\n\
-33 a AAPN\n\
-88 f before NUM\n\
-31 t before r 16\n\
26 vl want 16, true\n\
-27 vz A 16, 32\n\
-8 v apto 16, 32\n\
-53 fk a..t1 NOUN P\n\
4 fl want NOUN\n\
-19 ks sbe think 0\n\
-65 kp sbe think A\n\
-54 a VPN\n\
-87 ks bb0 other ing\n\
-15 c bb0 1 32\n\
-14 dlf after view 0 j\n\
83 fk a..,1 A t\n\
-19 v a..,1 0 32\n\
-23 vz j 0 32\n\
-19 kp a..t1 noun j\n\
-25 v a..t1 4 16\n\
5 kp a, speak PRON\n\
-5 dl after share\n\
4 v a, 0 32\n\
-50 gl share - 2\n\
-13 vz PRON 0 32\n\
-58 dlf after clear 0 A\n\
-24 vl clear 2 false\n\
-41 ks sbe adjective 0\n\
10 dlf after refuse ed PRON\n\
-13 a oAN&\n\
-12 pr he refuse 0\n\
19 v apto 0 16\n\
-32 oa o AN\n\
-8 vp PRON 0 pto\n\
-46 bq N 0 pto\n\
9 pr he refuse pto\n\
7 fk a0 PRON NOUN\n\
-8 vl lay - true\n\
-23 gl figure - 1\n\
-15 v aN 4 32\n\
21 as think NAV\n\
-5 a VN&N\n\
-20 as other VN&\n\
-4 vz DET 0 32\n\
-15 dlf after doubt 0 DET\n\
23 v at 2 32\n\
28 gl doubt - 2\n\
34 vs noun 2 at\n\
-5 vp DET 2 t\n\
17 vz DET - 16\n\
-10 dl after compare\n\
21 al compare No a0\n\
-15 vz , - 32\n\
-64 bq AN, - 0\n\
-5 v aN - 16\n\
-41 vp , - N\n\
21 vs other - a..,1\n\
-85 vp , - ..,2\n\
-6 vz , - 8\n\
24 gc before -0 2 16 other\n\
33 fl plead to\n\
-89 g - 32\n\
-17 kn sb1 ADJ\n\
-48 t split j 32\n\
-28 ks apto say ed\n\
40 kp apto say r\n\
40 vs say 8 apto\n\
-13 oa o VV\n\
-28 kp a0 tell PRON\n\
-64 dl after instruct\n\
35 f tell a\n\
-4 kl aN instruct\n\
-20 kp aN tell PRON\n\
-5 as tell oVP\n\
-43 kn bb1 a\n\
4 dlf after try ing r\n\
11 vz r 8, 16\n\
5 pr ADV try pto\n\
-33 as other NAC\n\
-16 vz r - 1\n\
11 dlf after state ed r\n\
11 bq ,NA - 0\n\
25 pr ADV state 0\n\
-72 ks aN, say ed\n\
-82 kp aN, say r\n\
45 f think about\n\
29 v a0 8 8\n\
-9 a PNhN\n\
-16 as think PNh\n\
-16 al know PN a0\n\
12 vp x 8 0\n\
3 vz x 8 8\n\
-16 bq NAx 8 0\n\
-35 fl know the\n\
-13 vs think 8 apabout\n\
-23 as think NhN\n\
6 kl aP know\n\
-118 kn aP about\n\
-72 oa PN hN\n\
-64 k aPr\n\
-49 f think i\n\
-16 vz x 1 4\n\
11 f think was\n\
-12 a AV\n\
21 ks a, think 0\n\
-19 f think it\n\
-32 fl know it\n\
25 vp PRON 1 ,\n\
-6 vp PRON 8 t\n\
-34 kl a0 mean\n\
-20 dl after mean\n\
35 dlf after mean 0 PRON\n\
-27 gl mean - 1\n\
-106 vl know 8, true\n\
-18 fl know to\n\
7 fp , to\n\
-48 vl know 4 false\n\
-10 fk a..what PRON A\n\
27 fp VERB what\n\
5 as think NAP\n\
-18 z before NAV\n\
-15 vl detail 4 false\n\
-70 kn a..what ,\n\
7 vp DET 1 ..what\n\
-34 vz DET 1 4\n\
30 kn a0 what\n\
-8 v a0 1 4\n\
-33 kl aN know\n\
-111 kn aN what\n\
25 kl a0 hope\n\
25 dl after hope\n\
-15 dlf after hope 0 r\n\
10 f think at\n\
28 gl hope - 1\n\
-3 al hope PN a0\n\
-12 fk apat DET NOUN\n\
46 a AoVN\n\
35 a oCN,\n\
3 as think PNV\n\
39 kl a..t1 hope\n\
12 fk a..t1 PRON A\n\
-24 v a..t1 1 16\n\
4 vs think 1 a..t1\n\
-5 bq N 1 ..t1\n\
-3 dlf after point 0 DET\n\
26 as say AoV\n\
-56 fl point to\n\
-44 vz DET 16, 32\n\
39 vl point 8 false\n\
-6 as say PNV\n\
-45 vs say 1 a..t1\n\
-85 kl a0 put\n\
-13 dlf after put 0 o\n\
-85 gl put - 1\n\
-35 vp o 8, 0\n\
-23 kl aN put\n\
-72 gl put - 2\n\
-35 vp o 8, N\n\
72 gl put - 4\n\
36 vl put 8 false\n\
-17 as speak PNV\n\
-3 vs speak 1 a..t1\n\
-5 vp o 1 ..t1\n\
-12 vz A 4 32\n\
-85 v aN 1 16\n\
-9 oa N oA\n\
-17 dlf after say 0 A\n\
-12 a NoNt\n\
5 al say No a0\n\
-6 fl say to\n\
-20 f say that\n\
-17 z before oAN\n\
-25 kl sbe say\n\
-102 dl subject say\n\
-14 fl look VERB\n\
43 fp VERB VERB\n\
-3 vz , 0 8\n\
3 a before V -0\n\
-8 t before V 8\n\
3 ba before  V\n\
-40 o before N,N,\n\
-63 z before ,N,\n\
15 z split ,N,\n\
-22 fl court NOUN\n\
-16 vl court - true\n\
20 kl bb1 court\n\
4 dl before court\n\
16 gc before v8 - 8 other\n\
-17 kn sb1 -\n\
-13 kl a0 avoid\n\
-50 dl after avoid\n\
-13 gl avoid - 1\n\
25 kp apat other V\n\
-13 v apat - 1\n\
-8 v a..,1 4 8\n\
19 fk a0 PRON D\n\
6 oa  ND\n\
-15 vp r 1 0\n\
29 bq ,&N 1 0\n\
4 kp bb1 think r\n\
-40 t before PRON 2\n\
-3 ao before think \n\
44 fl tell PROPN\n\
-34 a N,wA\n\
-52 al tell N, a0\n\
6 vp o 4, 0\n\
4 vz o 4, 32\n\
15 kl aN, tell\n\
-56 fl tell who\n\
-78 kn a..t1 PROPN\n\
20 f tell he\n\
50 fl tell he\n\
-8 as tell NAx\n\
13 a tNAx\n\
-51 bq ,wA 4 0\n\
-14 k art\n\
-14 kn art ADV\n\
-5 f think he\n\
-28 kn sb1 ADV\n\
-36 e split , who\n\
-34 vz o 4, 8\n\
-76 fk a0 PROPN .\n\
-83 a before PROPN v8\n\
39 t before PROPN 1\n\
-35 kl a0 smile\n\
-19 dl after smile\n\
-8 gl smile - 1\n\
-20 oa  DN\n\
5 a NAVP\n\
-10 as speak NAV\n\
33 v aNt 4 16\n\
43 as show NAV\n\
9 vl discuss - true\n\
-16 gl discuss - 4\n\
-12 ao before other NPN\n\
-8 ks a0 tell ed\n\
-3 dlf after tell ed PRON\n\
-23 vl tell 8 true\n\
15 a NtNV\n\
46 as tell NtN\n\
24 al tell Nt a0\n\
25 ks aNt tell ed\n\
4 kl aNt tell\n\
6 v aNt 2 16\n\
35 vl tell 2 false\n\
19 vs tell 2 aNt\n\
34 o tell Nt\n\
-7 vl tell 4 false\n\
17 as other oCN\n\
14 as other CN,\n\
-17 kp a..,1 other NOUN\n\
-69 vz o 8, 16\n\
-28 v aN 8, 16\n\
55 bq ,&N - 0\n\
-40 o before NCNt\n\
-8 dl after confirm\n\
-18 dlf after confirm ed A\n\
26 bq N,A - 0\n\
-71 vl confirm - false\n\
44 dl subject confirm\n\
24 dlf subject confirm ed A\n\
6 f say would\n\
27 fp , would\n\
23 bq QN 0 ,\n\
-21 f say your\n\
4 bq VNo - 0\n\
43 f before Q\n\
-3 o before QNC\n\
-8 z before QNC\n\
-32 dl after love\n\
-121 bq oCN - 0\n\
-33 t before f 2\n\
-9 vs tell 16 a0\n\
-3 vp PRON 16 0\n\
5 vz PRON 16 32\n\
4 vs tell 8 aN\n\
21 a NAAN\n\
3 dl after worry\n\
18 vl worry 4 false\n\
-11 dlf after show 0 DET\n\
-5 vl show 0 true\n\
-90 vs show 0 a0\n\
22 f show PROPN\n\
33 fl show PROPN\n\
3 vl show 8 false\n\
-7 as show NPN\n\
20 kl a0 announce\n\
21 kn a0 his\n\
44 f say his\n\
-4 fp VERB his\n\
20 gl announce - 1\n\
-13 vl announce - true\n\
14 pr PROPN announce 0\n\
11 kl bb1 announce\n\
-50 gc before -4 - 4 say\n\
8 w before announce ,N\n\
-17 dlf after see 0 o\n\
32 fp VERB if\n\
-31 as other hNA\n\
-12 al see hN a0\n\
14 vz o 2 16\n\
-22 vl believe 2 true\n\
-12 gl believe - 4\n\
-23 fp : ADJ\n\
-26 vl believe 2 false\n\
-37 dlf after message 0 DET\n\
-12 f noun ADJ\n\
-18 as noun N,&\n\
-10 vz DET 4, 32\n\
-3 vl know 2 true\n\
14 a NAN\n\
-3 oa N AN\n\
-22 vz PRON 0 4\n\
-14 vp f 1 0\n\
-12 bq NAN 1 0\n\
-8 ks aN think ing\n\
23 kl at say\n\
-13 kp at say r\n\
-4 dlf after say 0 r\n\
-36 vp r - ..,1\n\
4 kl a..,2 say\n\
19 kl a0 learn\n\
19 gl learn - 1\n\
8 as other oVP\n\
-65 kp ar other PRON\n\
-8 fk ar o V\n\
36 fp ADV to\n\
-39 gl learn - 2\n\
9 vs other 16, ar\n\
-26 t before r 32\n\
24 fl see in\n\
-52 fp VERB in\n\
62 al see PN a0\n\
-36 fk apin DET j\n\
5 fl see the\n\
22 as speak oVN\n\
-12 vs speak - apto\n\
52 g bb1 -1\n\
-47 c bb1 8, 32\n\
57 e before PRON VERB\n\
54 b before speak N\n\
5 g bb1& -1\n\
4 fl see NOUN\n\
32 bq NCo - N\n\
9 ks aNr other 0\n\
-51 fp ADV ADV\n\
-62 gl see - 4\n\
-32 as think N&D\n\
-3 as show N\n\
33 fk a0 r PRON\n\
-22 vs other 1 ar\n\
-37 fk a..how r PRON\n\
-23 fp and ADV\n\
8 vl learn 2 false\n\
-4 vs other 2 a..how\n\
-46 a NV,N\n\
-18 v a..,2 2 16\n\
-24 fk a0 & r\n\
28 vl think 4 true\n\
-8 bq NVN 4 0\n\
3 ks a..how think 0\n\
-84 gl understand - 2\n\
46 o think ,PN,\n\
-8 vz f - 8\n\
-51 o before NAN,\n\
-64 ks sb1 noun s\n\
-7 g sb1 -16\n\
10 vz o - 16\n\
-26 a &NPN\n\
-103 f speak in\n\
-56 vs speak 4 aN\n\
-20 k aNint\n\
17 fl put VERB\n\
-104 gl put - 8\n\
-21 o speak NPNt\n\
-19 oa NPNt VN\n\
-16 dlf after want ed PRON\n\
33 bq N - pto\n\
-22 vs say 16, a,\n\
-18 gl say - 16\n\
6 oa ,PN, NA\n\
14 a NAA,\n\
34 oa N NA\n\
10 v aNN 0 16\n\
21 vp PRON 0 NN\n\
39 dlf after call s PROPN\n\
20 as speak PNo\n\
38 kl apon call\n\
-23 fl call PROPN\n\
-63 fp on PROPN\n\
-13 v apon - 16\n\
-6 vs speak - apon\n\
20 a NoV,\n\
23 pe speak on\n\
-17 kl aon call\n\
-9 fl call to\n\
6 al call oV aon\n\
-6 pe speak PROPN\n\
-9 kl a..,1 call\n\
16 fl call NOUN\n\
-3 gl call - 8\n\
-22 o before NCPN\n\
-114 fp PROPN and\n\
-60 b before say -N\n\
13 dlf after call ing A\n\
120 pe speak for\n\
-38 kl bb1 call\n\
-4 dl before call\n\
-119 kn sbe the\n\
53 as say oVP\n\
-21 bq CPN - 0\n\
-6 kp apto say PROPN\n\
-24 fk apto V P\n\
-7 vp PROPN - pto\n\
9 al suggest NA a0\n\
-18 gl suggest - 4\n\
7 kp a0 speak r\n\
-20 dlf after call ed r\n\
30 fl call ADJ\n\
14 fp for ADJ\n\
62 al call NQ a0\n\
10 oa  NQ\n\
7 fk aN Q P\n\
-25 fl call Q\n\
-19 fp ADJ Q\n\
18 a QPNP\n\
3 oa N QP\n\
-25 pe speak ADJ\n\
12 fk a0 V NOUN\n\
-8 as speak VNP\n\
-47 al begin VN a0\n\
-3 pr PROPN begin 0\n\
-21 a PN,V\n\
-61 o say NPN,\n\
31 vz A - 32\n\
-24 v aN 32, 32\n\
3 vl call 32, false\n\
-40 v apto 32, 32\n\
-41 as say VNP\n\
3 vs say 1 a,\n\
-34 fk a..,1 PROPN &\n\
11 f think as\n\
-69 fk a0 s PROPN\n\
-3 fp VERB as\n\
-15 vl know - true\n\
-97 al know sN a0\n\
22 ks apas think 0\n\
37 kl apas know\n\
9 kp apas think r\n\
-65 fp as PROPN\n\
-5 a N,N&\n\
18 o think s\n\
29 pe think as\n\
-3 f say on\n\
-78 fl say on\n\
-31 as say PNP\n\
-90 bq QN - 0\n\
-28 ks apon say ed\n\
-84 kl apon say\n\
-3 fk apon PROPN P\n\
-9 fl say PROPN\n\
19 ks aon say ed\n\
23 kp aon say PROPN\n\
-9 f say during\n\
-41 fp PROPN during\n\
-36 vs say - aon\n\
-21 fl say at\n\
5 o say PNPN\n\
-30 oa PNPN PN\n\
-36 as say PN\n\
-15 dlf after call ed A\n\
-19 vs speak 16 a0\n\
18 vz A 16 32\n\
-20 a PN&N\n\
-28 vl call 4 false\n\
3 o speak NPN\n\
7 ks sbe speak ed\n\
21 f say ’s\n\
-8 bq CPN 8 0\n\
-3 vs say 8 aN\n\
-64 fk a0 r r\n\
16 a PNAC\n\
5 ks ar speak 0\n\
-7 v ar 4 16\n\
-32 a ACbN\n\
58 kp apon speak r\n\
-20 kl a..t1 call\n\
17 a N&CN\n\
4 v apto 16 32\n\
8 vl attack 8 true\n\
3 fl attack NOUN\n\
-57 vl attack 8 false\n\
18 as other N&C\n\
-3 oa Nt N&\n\
-37 bq NtN 1 0\n\
31 kl a0 propose\n\
23 fl propose a\n\
31 gl propose - 1\n\
34 vl propose - true\n\
35 al propose NP a0\n\
-5 gl propose - 4\n\
-15 vp & - N\n\
3 fp PROPN for\n\
20 kp a0 show PROPN\n\
25 vs show 32, a0\n\
-8 as show PNP\n\
18 fk apon PROPN PROPN\n\
-47 gl show - 8\n\
-35 o show PN\n\
-20 gl show - 16\n\
11 as show N&N\n\
11 kl bb1 show\n\
27 w before show ,N\n\
-132 f split on\n\
-23 kl a0 talk\n\
16 dl after talk\n\
27 fp NOUN PROPN\n\
-50 gl talk - 1\n\
-24 a NCNQ\n\
-55 as noun NCN\n\
13 vz & 2 8\n\
5 bq PN& 2 0\n\
35 kl aN talk\n\
21 a CNQ\n\
7 as noun CNQ\n\
57 a NQ\n\
14 fk aN Q ¶\n\
28 fp NOUN Q\n\
-11 oa N Q\n\
-21 fl show Q\n\
-120 bq NCN - 0\n\
-36 dlf after fire 0 P\n\
58 f speak about\n\
-11 fk apabout j NOUN\n\
-53 v apabout 4 8\n\
72 pe speak about\n\
-12 kn bb1 about\n\
-6 kl a0 comment\n\
-51 fp NOUN he\n\
-6 gl comment - 1\n\
-7 vs noun 1 a0\n\
-3 vp j 1 0\n\
-68 vz j 1 4\n\
5 bq NPN 1 0\n\
10 pr ADJ comment 0\n\
9 gl comment - 2\n\
26 gc before v16 - 8 noun\n\
10 f other his\n\
-79 kn aN, his\n\
-19 fl discuss the\n\
-66 kn a..,2 his\n\
17 kn a0 an\n\
18 fk a0 DET V\n\
18 fp VERB an\n\
12 a NVNo\n\
-20 kn aN an\n\
-89 fk a0 P V\n\
-37 a PVPN\n\
16 bq NA 1 0\n\
-12 fl call VERB\n\
41 fp in VERB\n\
55 oa P VP\n\
-13 pe speak in\n\
-3 pr to discuss 0\n\
12 bq PNo - N\n\
42 f other about\n\
65 fl talk about\n\
-34 as other PN&\n\
-10 ks apabout other 0\n\
23 kl apabout talk\n\
32 kp apabout other o\n\
36 v apabout 8 16\n\
19 gl talk - 2\n\
-5 vl talk 8 false\n\
28 al talk N& apabout\n\
15 oa P N&\n\
6 pr to talk pabout\n\
-9 oa PN &N\n\
-23 v a..how 4 8\n\
20 vs other 4 a..how\n\
6 fk a0 PROPN DET\n\
5 as show NDN\n\
-19 kp aN show PROPN\n\
21 fl show VERB\n\
-28 vl show - false\n\
-3 vs show - aN\n\
46 oa N DN\n\
-10 dlf after show ing PROPN\n\
15 al show NP a0\n\
-24 k aNon\n\
22 v aNon - 8\n\
44 pe show of\n\
-28 a VPN&\n\
5 bq VPN 8 pto\n\
-40 v a..how 2 16\n\
22 fk apabout NOUN &\n\
-17 fl talk NOUN\n\
22 v apabout 4 16\n\
23 vs other 4 apabout\n\
-29 a &NVN\n\
-21 kl a0 appeal\n\
-20 dl after appeal\n\
-10 gl appeal - 1\n\
-5 ks apto noun s\n\
-53 kp apto noun PROPN\n\
-7 vl appeal - false\n\
24 a ~N.N\n\
-28 as say NtN\n\
-49 al say Nt a0\n\
-40 ks aNt say s\n\
-28 kl aNt say\n\
16 fl say ’s\n\
-30 v aNt 0 32\n\
-48 vs say 0 aNt\n\
9 a N&VN\n\
6 o say Nt\n\
-19 vp PROPN 0 Nt\n\
-15 kp apto noun NOUN\n\
34 a NQN\n\
-18 oa o NQ\n\
-29 kp aN noun NOUN\n\
-45 fp the Q\n\
-28 oa , DN\n\
52 bq QN - ..,1\n\
78 kl a0 cite\n\
5 kp a0 show ,\n\
24 dlf after cite ing ,\n\
78 gl cite - 1\n\
20 as show N,N\n\
-25 bq NC, - 0\n\
72 pr , cite 0\n\
-31 oa N, N&\n\
-51 kn bb0 ADV\n\
-23 a before r -0\n\
-23 ba before  r\n\
-15 f split Q\n\
14 kl a, continue\n\
5 dlf after continue ed PRON\n\
30 gl continue - 2\n\
-4 vl continue 8 false\n\
-28 bq QN 8 ,\n\
25 a NwAV\n\
21 vp , 4 0\n\
-11 kn bb0 the\n\
-61 fl look for\n\
7 ks apfor other ing\n\
-17 kl apfor look\n\
20 fp for NOUN\n\
6 vs other - apfor\n\
19 pe other for\n\
30 vp P - pfor\n\
-73 ks aP other ing\n\
-28 kn aP for\n\
24 vs other - aP\n\
-14 kl a0 remark\n\
-82 kn a0 during\n\
-74 fp NOUN during\n\
-13 gl remark - 1\n\
-41 bq NVN 16 0\n\
-113 k apduring\n\
-113 kn apduring during\n\
26 gl remark - 2\n\
-34 a NPNC\n\
47 vl remark 4 false\n\
4 a NCPN\n\
7 as say NCP\n\
-9 fp VERB during\n\
-7 as speak PNP\n\
-103 bq CtN - 0\n\
14 a N~No\n\
14 al : N~ a0\n\
5 oa  N~\n\
-113 kn a0 out\n\
-8 f speak out\n\
-70 fp VERB out\n\
7 vl call 16, true\n\
-8 as speak PNh\n\
54 fp out his\n\
17 v apout 16, 32\n\
28 a NhVN\n\
36 pe speak out\n\
32 f speak for\n\
-28 vl call 8, false\n\
-50 vl call 2 false\n\
-44 c bb0 - 32\n\
-112 a before P -0\n\
-18 b before speak \n\
-112 ba before  P\n\
-13 b split speak \n\
28 a before P -16\n\
19 fp VERB will\n\
7 as think AVN\n\
15 al believe AV a0\n\
4 dl before believe\n\
-33 vl continue - false\n\
10 fk a0 f j\n\
-6 kp aN noun PRON\n\
-64 t before f 16\n\
-5 fp to a\n\
-50 pr , according 0\n\
-15 ks aN say ing\n\
-80 kl aN according\n\
37 kn bb0 a\n\
-7 dlf before according ing ,\n\
6 c bb0 2 32\n\
24 gc before -0 2 32 say\n\
30 ao before say NPN\n\
24 a before DET -1\n\
61 b before say ,\n\
38 bw before , 8 say\n\
64 w before according ,\n\
-11 kn bb2 a\n\
66 kp bb2 say ,\n\
-33 al vote PN a0\n\
53 kl apfor vote\n\
38 fk apfor PROPN PROPN\n\
-6 fl vote PROPN\n\
4 fp for PROPN\n\
38 al vote NP apfor\n\
-4 kl aP vote\n\
5 v aP - 32\n\
-29 o other PNPN\n\
-53 e before , has\n\
-57 fk a..,2 Q ¶\n\
-28 f split that\n\
-5 kl a0 boast\n\
-67 vp ¶ 4 0\n\
34 ks a..,1 say ing\n\
-7 kn a..,1 NUM\n\
40 kp a..,1 say ¶\n\
39 vs say 0 a..,2\n\
19 kp a0 speak ,\n\
7 dlf after call ed ,\n\
-3 fk a0 DET Q\n\
30 bq PN, 16, 0\n\
18 pr , call 0\n\
-26 kp aN speak ,\n\
-8 fk a..,1 DET PROPN\n\
-18 a NPNV\n\
18 kl a..,2 call\n\
-19 a KoN\n\
-20 vz , - 4\n\
-77 kp bb0 speak ,\n\
16 c bb0 4 32\n\
-52 o before NwVN\n\
-27 a split DET -0\n\
-27 ba split  DET\n\
-76 fk a0 j P\n\
-6 pr NOUN seem 0\n\
-30 kl aN seem\n\
71 dl split seem\n\
-21 z before CNQ\n\
15 c bb3 4 32\n\
21 fl according PROPN\n\
-14 fp to PROPN\n\
-3 vz , - 1\n\
20 kn bb0 PROPN\n\
6 a before PROPN -0\n\
5 ba before  PROPN\n\
-57 bw before  1 say\n\
3 a before PROPN -1\n\
4 ba before , PROPN\n\
-65 a before PROPN v16\n\
27 kp bb3 say ,\n\
-13 dl after reveal\n\
12 vl reveal - true\n\
-11 as say N:Q\n\
21 pr PROPN reveal 0\n\
-106 vl reveal - false\n\
-12 vp PROPN - N:\n\
9 vp w 8, 0\n\
-10 ks apfor other ed\n\
-4 fk apfor PROPN &\n\
3 v apfor 8, 16\n\
-10 a N&N,\n\
-23 ks aP other ed\n\
-66 f split NUM\n\
-3 e split - ADJ\n\
16 kp at say ,\n\
-16 vz , 0 16\n\
8 pr , say t\n\
-23 c bb0 16, 32\n\
-3 gc before -0 16, 32 say\n\
-25 z before &N,\n\
-68 kl a0 hold\n\
-17 dl after hold\n\
-68 gl hold - 1\n\
4 fp , at\n\
35 a PwNV\n\
-8 dl before hold\n\
107 e before , was\n\
-8 kn sbe VERB\n\
16 fk a0 PROPN &\n\
-52 vp C 16, 0\n\
-48 kn sb1 PROPN\n\
-70 t split PROPN 16\n\
29 dl after express\n\
21 fp VERB their\n\
18 bq PwN - 0\n\
10 kl aN express\n\
27 kn aN their\n\
17 gl express - 4\n\
49 vl express - false\n\
30 al express PN aN\n\
-16 ks bb3 other ed\n\
-14 fl support for\n\
-48 al support PN a0\n\
-14 kp apfor noun PRON\n\
4 fk apfor PROPN .\n\
12 fl support PROPN\n\
8 kl a, report\n\
-51 dlf after report ed PROPN\n\
-94 vl report - false\n\
41 pr PROPN report ,\n\
21 a N,NV\n\
15 vp ¶ 8, 0\n\
-3 kn aN, a\n\
6 gl according - 8\n\
69 vl according 1 false\n\
49 al according NV aN,\n\
12 bq  1 N,\n\
-31 fl according VERB\n\
-24 vs other - a,\n\
48 oa , VN\n\
-44 vz ' - 4\n\
13 ks bb0 other s\n\
-13 kp a0 show ¶\n\
-29 kl a0 suspect\n\
-29 gl suspect - 1\n\
-19 as think NbN\n\
22 kl at show\n\
-22 dlf after show s ,\n\
-40 v at 4 64\n\
-4 a NACP\n\
-52 as show NAC\n\
-23 al show NA at\n\
-75 c bb0 - 16\n\
-23 a ACPN\n\
-37 dlf after announce ed A\n\
-17 vz A 16 64\n\
13 fl announce a\n\
-26 fp on a\n\
-71 fp a ADV\n\
-78 pe say ADV\n\
29 kl sbe announce\n\
29 dl subject announce\n\
31 dlf subject announce ed A\n\
9 kp a0 tell A\n\
-42 f tell on\n\
-10 o tell P\n\
-8 f tell and\n\
11 ks bb2 tell ed\n\
4 kl a0 portray\n\
21 dl after portray\n\
5 dlf after portray 0 o\n\
4 gl portray - 1\n\
73 a NCsN\n\
32 as other NCs\n\
33 vl portray - false\n\
-77 bq NVo - N\n\
26 pr to portray N\n\
-32 z before CPN\n\
4 fk a0 s DET\n\
27 fp as a\n\
19 as speak NQ&\n\
-54 vp NOUN - pas\n\
-43 k bb1-\n\
-53 kn bb1- .\n\
7 c bb1- 8 32\n\
-93 f before and\n\
7 a before . -2\n\
-132 k bb2-\n\
6 as noun CNA\n\
12 bq NVN 1 0\n\
-32 dlf after fire ed A\n\
-40 vl fire - true\n\
31 bq NAA - 0\n\
-66 fl fire the\n\
33 al announce NP a0\n\
-24 kl aN announce\n\
16 fk aN P NOUN\n\
-26 bq NCN - N\n\
-58 vp ' - 0\n\
-11 vz ' - 8\n\
12 fk apon NOUN NOUN\n\
44 fp on NOUN\n\
-3 bq NCN - pon\n\
-28 fl name PROPN\n\
-5 kl a0 tweet\n\
-46 kp a0 write A\n\
-11 vz A 4 8\n\
36 bq NA 4 0\n\
-10 kp a0 noun ~\n\
-44 dlf after tweet 0 ~\n\
-5 fk a0 NOUN ~\n\
-18 fl tweet NOUN\n\
-49 kl aN tweet\n\
-8 fk aN Q NOUN\n\
-23 fl tweet Q\n\
57 gl tweet - 4\n\
-27 fl tweet PROPN\n\
-4 as noun N-A\n\
31 vl tweet 0 false\n\
-25 as noun VN,\n\
-39 a AVN,\n\
23 al say AV a0\n\
-55 o say -\n\
-39 gl say v 8\n\
5 ks a..,2 say ed\n\
15 vp PROPN 4 ..,2\n\
-4 dlf before say ed PROPN\n\
-105 f before SYM\n\
4 gc split -4 - 16 say\n\
13 gc split -8 - 8 say\n\
42 c bb1 32, 32\n\
-33 z before ,VN\n\
55 vz C - 4\n\
-77 vp ~ - 0\n\
-29 g bb1- v8\n\
-20 vl tweet 2 false\n\
-10 f other SYM\n\
-12 vl tweet - false\n\
-4 a N,AV\n\
23 vz PROPN 4, 32\n\
36 v a..,2 0 16\n\
-19 vp PROPN 0 ..,2\n\
-16 a before : -2\n\
8 vp r 0 ..,1\n\
-88 c sb1 16, 32\n\
10 g sb1: -4\n\
-33 z split AVN\n\
22 kn bb1: .\n\
5 fl repeat the\n\
-32 o say N,N,\n\
43 vp DET - N,\n\
35 as tell PN\n\
-27 bq -NA - 0\n\
14 v apon - 2\n\
11 vl brief - false\n\
-69 a before P v4\n\
-112 vz DET 0 8\n\
-63 dlf after name ed A\n\
24 a PNsN\n\
-12 as other PNs\n\
-18 fp in NOUN\n\
-15 v apin - 8\n\
-22 oa P Ns\n\
-6 vp A - pin\n\
-3 ks ain other ed\n\
-13 kp ain other A\n\
50 fl name as\n\
-10 a sN\n\
-47 dlf after report s NOUN\n\
-29 fk apas PROPN PROPN\n\
-52 fl report PROPN\n\
-100 v apas - 2\n\
-19 bq hNA 16 0\n\
-14 a PNtN\n\
-25 a NCN\n\
-87 kn sbe PROPN\n\
6 kp aN other '\n\
-15 vz ' 8 16\n\
-16 as other NCN\n\
-12 o other NPNt\n\
-6 vz ' 4 8\n\
13 fk a0 PRON .\n\
-43 bq NtN - 0\n\
-25 v a, 16, 32\n\
-32 vl report 16, false\n\
15 fl report the\n\
3 gl report - 8\n\
4 vl report 4 false\n\
-37 pr PROPN report ..,1\n\
-50 kp apto other A\n\
-16 fk apto C DET\n\
31 a CNsN\n\
-25 vp A - pto\n\
8 bq ,NA - pto\n\
-5 o before sNC,\n\
-164 ks sbe other ing\n\
26 as speak NsN\n\
50 oa  Ns\n\
-31 bq AVo - 0\n\
-4 oa N sN\n\
-104 kn a0 .\n\
-9 f say .\n\
-39 fp VERB .\n\
-53 dlf after see 0 A\n\
-25 f other this\n\
9 fl see this\n\
10 as other NQP\n\
-16 fl see Q\n\
33 v aT - 16\n\
-29 dl subject see\n\
-52 kn a0 or\n\
-71 kn a0 after\n\
-31 f say after\n\
-75 fp VERB after\n\
-22 pr PROPN report 0\n\
57 a oVVN\n\
3 fl appear VERB\n\
-60 gl appear - 2\n\
-55 vs other 1 apto\n\
-57 pr PROPN appear pto\n\
6 vl quote - true\n\
-18 a NPN.\n\
-19 gc before -2 - 8 say\n\
-35 ba before ,N NUM\n\
3 bw before ,N 8 say\n\
30 as other NhN\n\
-39 pr ADV see 0\n\
-115 fp NOUN after\n\
-179 a hN\n\
-11 pr ADV discuss 0\n\
-20 v a..,1 1 16\n\
-10 kp a..t1 other r\n\
-16 v a..t1 1 8\n\
8 vs other 1 a..t1\n\
43 f show by\n\
7 vl show 8, true\n\
-6 vz & 8, 32\n\
13 vl see 4 true\n\
14 ks apfor other 0\n\
-10 v apfor 4 16\n\
51 kn aPt for\n\
-14 fk aPt PRON A\n\
-88 o other PNt\n\
29 oa PNt NA\n\
31 gc before v4 4 16 other\n\
-61 kn sbe for\n\
69 fl report VERB\n\
-4 vz A 0 4\n\
-27 gc before v16 4 16 say\n\
-48 vp ' 8 0\n\
-10 ks aNt show 0\n\
-22 fl show the\n\
-17 dlf after speak ed PROPN\n\
135 fl speak about\n\
-38 al speak PN a0\n\
43 ks apabout speak ed\n\
37 kl apabout speak\n\
11 fk apabout r DET\n\
50 fp about ADV\n\
25 v apabout 4 32\n\
-62 fl speak ADJ\n\
-72 a NVoN\n\
-53 fk a0 o PROPN\n\
-24 v apto 4 16\n\
7 as other N~N\n\
40 oa o N~\n\
17 bq N,N 4 pto\n\
-7 kl aN credit\n\
-48 a DNPN\n\
30 bq N~N - 0\n\
12 fk aN P j\n\
-39 al show PN aN\n\
8 kl aplike look\n\
-21 fp like NOUN\n\
-88 fl email NOUN\n\
-12 a NDtN\n\
60 vs show 2 at\n\
8 fk a0 PROPN NOUN\n\
-18 fp PROPN was\n\
-9 vz NOUN 0 4\n\
-23 f before there\n\
-9 z before NDN\n\
66 vz NOUN 4 64\n\
-49 kn a..t1 of\n\
-12 fk a..t1 PROPN A\n\
7 v a..t1 1 64\n\
7 vs noun 1 a..t1\n\
-16 a NANb\n\
-18 o noun Nt\n\
-8 pr ADJ attack 0\n\
-52 v a..,1 - 32\n\
-32 ks sby noun 0\n\
-17 v apto 1 32\n\
-16 vl appear - false\n\
15 kl a..,2 appear\n\
-5 a N-Nh\n\
-13 f noun on\n\
-30 ks apon noun 0\n\
-4 kp apon noun PROPN\n\
20 pe noun on\n\
-11 k aon,\n\
-11 kn aon, on\n\
-25 fk at NOUN PROPN\n\
13 fl report NOUN\n\
19 v at 4 16\n\
-23 a NCNA\n\
-37 fl testify PROPN\n\
-29 vz PROPN 2 8\n\
-53 bq CtN 2 0\n\
-15 dl after explanation\n\
-26 kp apfor noun j\n\
-32 vs noun 16 apfor\n\
-14 fk aP P DET\n\
-54 as noun PN&\n\
39 kn a..: for\n\
-7 v a..: - 16\n\
11 oa PNPN NP\n\
5 dl after admission\n\
-15 dl after contest\n\
-39 k apbetween\n\
-39 kn apbetween between\n\
-16 gl contest - 2\n\
-41 v aP - 4\n\
-35 f say as\n\
49 as say NAD\n\
10 a NAxD\n\
-40 dl after bet\n\
31 pr not want 0\n\
-33 t before PROPN 4\n\
-20 vl think - true\n\
8 ks apabout think ing\n\
41 vs think - apabout\n\
-8 vp PROPN - pabout\n\
-13 kl a0 response\n\
13 kp a0 noun P\n\
-11 gl response - 1\n\
7 a oNoV\n\
-19 vp P 32, 0\n\
-29 vz P 32, 32\n\
27 kl apto response\n\
-62 fk apto PROPN PROPN\n\
-40 as noun NoV\n\
-3 oa o No\n\
3 pr in response pto\n\
24 vl response 8 false\n\
4 vs noun 8 a..,1\n\
-18 vz P 8 16\n\
-42 fk a..: Q ¶\n\
-5 as noun Q\n\
-46 vz ' 16, 32\n\
-14 bq NoN 16, 0\n\
-34 fl proposal VERB\n\
31 a VNPV\n\
59 ks a: say ing\n\
29 vs say - a:\n\
-49 dlf before say ing ,\n\
-32 bw before  2 say\n\
-79 k bb0-\n\
-79 g bb0- -0\n\
-23 ks bb1- say ing\n\
-29 kp bb1- say ,\n\
-8 f write on\n\
-35 a N,CN\n\
-58 fl email VERB\n\
30 oa NPN, Q\n\
17 ks bb0 write ed\n\
-69 kp bb0 write ,\n\
7 e before C NOUN\n\
-38 o before N,NP\n\
-16 c sb0 - 16\n\
18 f tell them\n\
-23 pr , tell 0\n\
26 fl tell Q\n\
11 vs tell - aN,\n\
40 al tell Q aN,\n\
-5 vp , - N,\n\
-73 kp bb0 tell ,\n\
77 kp bb2 tell ,\n\
-9 w before tell ,NPN\n\
-27 kl aN report\n\
33 vl report 0 false\n\
-45 a VNhN\n\
-7 vs say 16 aN\n\
9 kn aNon a\n\
-18 as other NVo\n\
-42 pr PROPN try 0\n\
8 vl try 8 false\n\
-52 kn a0 has\n\
-13 dlf after proposal 0 DET\n\
15 bq oVN 0 0\n\
6 dl after criticism\n\
-15 vl criticism - true\n\
6 al criticism PN a0\n\
-47 bq AVN - 0\n\
-66 fl criticism NOUN\n\
7 gl criticism - 2\n\
-25 fp PROPN Q\n\
-28 t before PROPN 2\n\
52 ba before ,N PROPN\n\
12 dlf after statement 0 DET\n\
-8 fl statement Q\n\
-6 vl proposal - true\n\
42 a sQ\n\
48 as noun sQ\n\
-17 dlf after call 0 NOUN\n\
-4 fk a0 V DET\n\
8 vl call 8, true\n\
-23 vs noun 8, a0\n\
-12 bq VPN 8, 0\n\
-13 pr NOUN call 0\n\
-35 vz NOUN 1 4\n\
-33 vl remark 1 false\n\
-29 f tell VERB\n\
-24 fl ask VERB\n\
-10 dl before ask\n\
8 fk a0 o Q\n\
-16 fl support to\n\
17 a oQ\n\
-24 ks apto think s\n\
7 kl apto support\n\
-9 fl support Q\n\
-5 fp to Q\n\
-41 as think Q\n\
-20 f tell NOUN\n\
-29 fl tell NOUN\n\
-29 vp PROPN 4 N\n\
-22 bq NPN 4 N\n\
-21 pr PROPN tell N\n\
-10 kl a0 schedule\n\
-10 dl after schedule\n\
-10 gl schedule - 1\n\
18 kp a0 say x\n\
3 al comment PN a0\n\
66 kl apon comment\n\
-9 v apon 8, 16\n\
19 as say NhV\n\
-19 vl comment 1 false\n\
21 fk a0 h V\n\
12 oa  hV\n\
-13 bq CPN 8, 0\n\
40 kl a0 prefer\n\
40 gl prefer - 1\n\
46 kl a0 describe\n\
4 dl after describe\n\
6 fk a0 PROPN j\n\
-21 fl describe PROPN\n\
38 gl describe - 1\n\
39 vl describe 8, true\n\
-14 a N,NC\n\
26 al describe N, a0\n\
5 vp - 8, 0\n\
16 fl describe a\n\
-11 gl describe - 4\n\
-27 a NC\n\
33 e before C PROPN\n\
-9 t before PROPN 8\n\
9 kn sb0 PROPN\n\
12 kl bb1 describe\n\
-25 a before PROPN -4\n\
8 ks bb1- speak ed\n\
-4 kn bb1- PROPN\n\
-61 k sb1-\n\
-55 k sb2-\n\
-16 a before PROPN -16\n\
-43 k bb3-\n\
4 a before . -4\n\
80 ba before ,N .\n\
6 bw before ,N 0 say\n\
-42 fp NOUN among\n\
-13 k apamong\n\
-13 kn apamong among\n\
-40 pe noun among\n\
-64 c bb0 - 2\n\
24 fl attribute to\n\
-17 fp to his\n\
-127 a N,Ko\n\
-8 ks aN, other ed\n\
-10 kn aN, to\n\
-51 o before NPN\n\
17 o split NPN\n\
-8 bq oN, - 0\n\
17 bw before , 16 say\n\
-17 kl bb1- according\n\
20 gc before -1 8 16 say\n\
25 kn a0 they\n\
8 f say they\n\
3 fp VERB they\n\
-18 bq N-N 1 0\n\
-29 kn aN they\n\
-17 f say were\n\
-5 a ANoV\n\
-60 fp , while\n\
-18 as other PNh\n\
9 fp for him\n\
-39 a NhN,\n\
-13 al vote Nh apfor\n\
-3 kl a0 find\n\
-9 dl after find\n\
51 dlf after find ed NOUN\n\
32 vz NOUN 2 8\n\
4 pr NOUN find 0\n\
-12 kp aN show NOUN\n\
-17 fl find to\n\
-21 v aN 1 4\n\
-17 gl find - 2\n\
5 dl before find\n\
-67 e before , while\n\
16 z before NhN\n\
45 al say NV a0\n\
7 as say VNo\n\
10 vl prefer 4 true\n\
-35 vz w 4 16\n\
56 bq PNw 4 0\n\
-65 kp aN other w\n\
-26 fk aN h DET\n\
-42 fp him ADV\n\
-33 a AVN\n\
57 bq N,N 1 0\n\
6 a NPtN\n\
-43 kl a..t1 say\n\
-30 fk a..t1 NOUN A\n\
6 al say NA a..t1\n\
47 bq N,N 1 ..t1\n\
-22 dlf before say ed NOUN\n\
-92 gc split -4 - 4 say\n\
-26 bq CNA 16, 0\n\
27 fk apfor j PROPN\n\
20 al vote N, apfor\n\
38 pr would vote pfor\n\
-20 vl vote 8 false\n\
-7 bq VPN 16, 0\n\
8 ao before say N,NP\n\
-78 ao split say N,NP\n\
26 kp a0 noun w\n\
20 fk a0 PROPN A\n\
-23 al support NA a0\n\
7 vp w 1 0\n\
-37 pr who support 0\n\
9 dlf after support 0 V\n\
38 al support N a0\n\
3 vp j - pto\n\
-14 fk a0 PROPN P\n\
-17 a NPVN\n\
14 bq &No - 0\n\
63 fk aN P V\n\
42 as other PVN\n\
40 oa N PV\n\
4 vl comment - true\n\
5 vl comment - false\n\
-43 v aon - 4\n\
-23 gl comment - 8\n\
-32 dlf after say ed w\n\
-49 vp w 2 0\n\
-18 vz w 2 32\n\
32 bq N,w 2 0\n\
-9 fk aN r V\n\
-54 fk a0 j ,\n\
-30 vs other 2, a0\n\
-33 as other N,C\n\
10 vp r 2, 0\n\
-4 kn aN, ADJ\n\
32 oa N, CN\n\
4 bq VN, 4 0\n\
6 fk aN V r\n\
-19 c bb0 4, 16\n\
-18 gc before -0 4, 16 say\n\
-13 vl say 8, false\n\
64 vs say 8, at\n\
8 al say N, at\n\
-4 vz r 8, 32\n\
-33 fl say a\n\
58 fk a..,2 A V\n\
76 a AVNQ\n\
-3 al say AV a..,2\n\
21 oa tN,N AV\n\
-11 dl after cover\n\
-10 vl cover - true\n\
13 as other NQ\n\
-108 o before NCtN\n\
-8 dl after project\n\
-16 gl project - 2\n\
3 vp t 8 0\n\
8 vz t 8 16\n\
-6 ks apfor other s\n\
47 kl apfor advocate\n\
18 fl advocate NOUN\n\
5 gl advocate - 2\n\
20 as other NwA\n\
37 vz t 4 16\n\
-4 ks aP other s\n\
21 kl a0 challenge\n\
4 fk a0 j PROPN\n\
21 gl challenge - 1\n\
9 kl aN challenge\n\
6 kn sbe ADJ\n\
24 kl a0 praise\n\
23 dl after praise\n\
38 fl praise PROPN\n\
24 gl praise - 1\n\
-3 vl praise - true\n\
18 vl praise - false\n\
14 kl apout speak\n\
21 vl speak - false\n\
43 al speak PN apout\n\
-18 dlf after argue ed PROPN\n\
20 gl argue - 2\n\
16 a NAQP\n\
-21 vp PROPN 8 t\n\
7 v at - 2\n\
34 vs say - at\n\
-36 vp PROPN - t\n\
54 pr PROPN say t\n\
29 ks a0 show s\n\
9 fl find PROPN\n\
8 pr PROPN find 0\n\
-12 fp PROPN would\n\
-11 vl find 0 false\n\
-63 a AVN&\n\
-131 f say but\n\
13 vs say 1 a..,2\n\
-47 t before PROPN 32\n\
-43 t split PROPN 32\n\
11 gc split -4 - 8 say\n\
-39 z before -PN\n\
-46 kl a0 release\n\
-75 fl release PROPN\n\
-46 gl release - 1\n\
-52 al release N, a0\n\
28 v apfor - 4\n\
-5 fk aP P NOUN\n\
-6 a N-N.\n\
6 kn a..,2 for\n\
-33 v apfor - 8\n\
29 al vote N apfor\n\
-20 v a0 4, 16\n\
-14 f write at\n\
-20 o write P\n\
-60 fk a0 PROPN C\n\
-6 fl publish PROPN\n\
31 a NCNV\n\
-52 as write NCN\n\
18 kn aT PROPN\n\
29 fl publish VERB\n\
-27 v aT 0 32\n\
-11 gl publish - 2\n\
-15 vl publish 0 false\n\
-22 vp NOUN 0 T\n\
11 kp bb1 write NOUN\n\
-87 bq NCN 4 0\n\
-18 a NV&V\n\
40 vp PROPN 1 ..t1\n\
6 kp a0 say -\n\
-52 dl after relate\n\
16 vp - 4 0\n\
4 ks aNt say ed\n\
-16 fk aNt PROPN V\n\
-59 vs say 1 aNt\n\
-45 kl a0 press\n\
-36 gl press - 1\n\
5 vz ' 8, 32\n\
-81 kn aN, NOUN\n\
13 vz ' 4, 32\n\
9 vp ' 1 ..t1\n\
-9 vz ' 1 16\n\
-3 dlf after tell ed ,\n\
42 a NtND\n\
23 vz , 4 32\n\
55 kp aNt tell ,\n\
18 as tell NDN\n\
-34 oa Nt ND\n\
-25 vz , 1 16\n\
24 pr , tell Nt\n\
-64 ks aN think s\n\
30 kn aN his\n\
-9 a CNAN\n\
-16 pe think -\n\
-5 dl split believe\n\
16 pe write -\n\
5 fl decline to\n\
30 a oCPN\n\
9 as other oCP\n\
28 al decline oC a0\n\
13 vz V 4 16\n\
8 fl decline VERB\n\
-23 gl decline - 2\n\
36 vl decline 4 false\n\
-20 a CPNA\n\
7 al decline CP apto\n\
-13 ks a..if other ed\n\
62 f other whether\n\
78 fp VERB whether\n\
16 gl decline - 4\n\
-4 vl decline 2 false\n\
-30 as other PNA\n\
-56 vz V 2 16\n\
107 kn a0 whether\n\
-33 fl say whether\n\
-12 as say PNA\n\
-63 k apwhether\n\
-63 kn apwhether whether\n\
9 kl aP say\n\
-84 kn aP whether\n\
-46 vz o 0 8\n\
11 pr VERB say 0\n\
-42 a VN,&\n\
7 vz x - 1\n\
-14 fk a0 h PRON\n\
-98 vp j 2 0\n\
6 f noun it\n\
-48 pe noun ADV\n\
-7 f noun she\n\
39 fp that she\n\
-49 pr was reveal 0\n\
-12 ks apin say ed\n\
28 fl reveal PROPN\n\
-3 gl reveal - 2\n\
-54 pe say in\n\
-9 k aint\n\
-9 kn aint in\n\
40 f say she\n\
-6 vs say 1 aint\n\
32 o say PNt\n\
-26 al write NP a0\n\
-11 f write in\n\
-13 kn aNin NOUN\n\
-33 gl write - 4\n\
36 f write about\n\
11 gl write - 16\n\
-12 ks apin noun 0\n\
-58 pe noun in\n\
7 vs noun - ain\n\
4 f noun about\n\
11 bq VNP - pto\n\
16 fk a0 C P\n\
-15 vl statement 0 true\n\
13 oa  CP\n\
-13 vs say - apin\n\
15 ks a0 write s\n\
33 fp NOUN it\n\
-76 bq NCN 1 0\n\
10 kp a..,1 write DET\n\
6 kn a0 were\n\
-50 fp NOUN were\n\
-44 as say NC,\n\
-6 gc before -0 2 16 say\n\
-6 vs write 1 a,\n\
9 kp ar other PROPN\n\
-62 v ar 1 16\n\
56 al note NP a0\n\
-6 bq AVN 8, 0\n\
-15 vs noun 8, aN\n\
-65 a PNQN\n\
-125 a QNC\n\
-8 as noun QNC\n\
20 dlf before report ed PROPN\n\
47 b before say N\n\
50 ba before N .\n\
6 bw before N 0 say\n\
9 w before report N\n\
-35 a PNVN\n\
63 fp PROPN he\n\
-11 k aonN\n\
-11 kn aonN on\n\
10 as say VN&\n\
25 ks a..: say ed\n\
13 vl issue - true\n\
45 v apat - 16\n\
-13 a N:NP\n\
4 vp DET - pat\n\
-12 fl issue NOUN\n\
-27 kn bb1 at\n\
19 v a0 32, 64\n\
-27 kp aN say x\n\
35 fp of VERB\n\
63 v aN 16, 64\n\
14 as say NAC\n\
7 kl a0 back\n\
-18 dl after back\n\
7 gl back - 1\n\
6 vl back 16, true\n\
-48 gl back - 2\n\
-16 k aPin\n\
33 as say NDN\n\
20 al say ND a0\n\
20 fk aN D PROPN\n\
-69 f before while\n\
-17 kp a0 show PRON\n\
-25 dlf after find ed PRON\n\
-46 kp aN show PRON\n\
25 dlf after call ed &\n\
26 pr and call 0\n\
-33 kp aN speak &\n\
-46 e before & VERB\n\
-31 kp a0 tell NOUN\n\
-65 dlf after tell ed NOUN\n\
11 kp aN tell NOUN\n\
-124 f tell in\n\
-50 fl tell in\n\
-80 as tell PNP\n\
-56 vp NOUN 8 N\n\
11 as tell PNh\n\
-45 o tell NPN\n\
-9 fl tell ADV\n\
65 gl tell - 16\n\
8 vl tell 0 false\n\
-34 pe tell ADV\n\
54 f tell if\n\
5 as tell hNA\n\
69 fl ask if\n\
9 vl ask 2 true\n\
-10 vs tell 2 a0\n\
-33 bq PNh 2 0\n\
-15 pr ADV ask 0\n\
-8 kl a0 opinion\n\
5 fk a0 NOUN f\n\
-8 gl opinion - 1\n\
-57 o before QNCN\n\
-38 o before N,NV\n\
-3 dlf after add ed PROPN\n\
-20 gc split -2 - 8 say\n\
10 w split add ,N\n\
-5 dl after stance\n\
16 fp NOUN a\n\
-12 kn aNr a\n\
5 as noun N&N\n\
-34 kn sb1 a\n\
-30 fl nominate NOUN\n\
15 al nominate NP a0\n\
-3 bq NhN - 0\n\
-52 gl nominate - 2\n\
8 ao before say PN\n\
9 kn bb3 in\n\
-57 a oN,N\n\
-38 fk apto PROPN ,\n\
11 v apto - 32\n\
-119 fl issue a\n\
16 gl issue - 4\n\
55 bq ,VN - 0\n\
7 fk aN h V\n\
13 v aN 32, 64\n\
-31 a hVNP\n\
6 oa N hV\n\
-10 a before DET v4\n\
-41 t before DET 64\n\
5 vs other 32, a0\n\
-34 vp j 32, 0\n\
-9 vz j 32, 32\n\
10 kp aP other j\n\
7 fl say ADJ\n\
-46 al say NP a0\n\
-31 vs say 2 aN\n\
-8 a PNAP\n\
-13 al say PN aN\n\
-11 kn aNP ADJ\n\
6 vl expect 1 true\n\
24 a oANP\n\
9 al expect oA a0\n\
5 pr ADV expect 0\n\
-9 kl apto expect\n\
-17 v apto 0 64\n\
-50 fl expect PROPN\n\
-82 fk a0 r P\n\
-3 vl say 16 true\n\
12 bq N,N 16 0\n\
41 ks aT say ed\n\
19 kl aT say\n\
23 kn aT ADV\n\
30 fp ADV on\n\
-4 al say PN aT\n\
-21 pr PROPN say T\n\
54 oa PNPN NA\n\
-5 ao before say PNPN\n\
4 dlf after describe ed PRON\n\
4 fl describe the\n\
20 pr he describe 0\n\
21 fl describe as\n\
-34 vl describe - false\n\
-6 dlf after show ed NOUN\n\
-35 vz NOUN 16, 64\n\
46 bq N~N 16, 0\n\
14 dlf after support 0 P\n\
-16 v a0 8, 64\n\
-34 vz P 0 64\n\
27 v a..,2 - 32\n\
-42 vz P - 32\n\
29 vp PROPN 0 ,\n\
-4 ks aduring say ed\n\
9 kp a0 tell ¶\n\
29 f tell what\n\
57 fl ask what\n\
-3 as tell NAV\n\
8 al ask NA a0\n\
-60 vz ¶ 4 32\n\
26 kl aN ask\n\
-83 vl ask 0 false\n\
80 vs tell 0 aN\n\
45 pe tell he\n\
-3 fl ask Q\n\
-8 c bb1 0 16\n\
-27 gc before -2 0 16 say\n\
69 bq N,P - 0\n\
68 bq ,NA 16, 0\n\
40 kp aN show A\n\
-11 fl find in\n\
-34 as show PN,\n\
-23 gl find - 8\n\
-21 vl find 8, false\n\
25 fl find and\n\
-12 kp sbe show A\n\
35 ks apon noun s\n\
-7 fk apon PROPN .\n\
-16 fl comment PROPN\n\
12 al comment N apon\n\
14 bq  16, 0\n\
-7 ks apto speak ing\n\
-16 fl speak the\n\
-41 vl speak 8, false\n\
-11 al speak NP apto\n\
-8 gl speak - 8\n\
-23 fl speak PROPN\n\
42 f speak whether\n\
-10 fp about whether\n\
4 a PNAD\n\
16 vl answer 8 true\n\
-11 as speak NPP\n\
20 al answer NP a0\n\
-27 vp P 8 0\n\
-45 kl aN answer\n\
-30 gl answer - 4\n\
-34 a PPNA\n\
-15 oa N PP\n\
8 vz P 4 32\n\
30 vl answer 2 false\n\
31 gl answer v 16\n\
13 kl a0 question\n\
14 gl question - 1\n\
-83 vp DET 4 0\n\
-31 pr a question 0\n\
-34 kp apabout noun DET\n\
45 f noun whether\n\
-32 fk apabout P PRON\n\
58 fl question whether\n\
-64 vl question 2 false\n\
-20 vs noun 2 apabout\n\
26 as noun PNA\n\
22 pe noun about\n\
-20 vp DET 2 pabout\n\
-23 vl question - false\n\
15 vp DET - ..,1\n\
-49 dl before question\n\
-16 dl after consider\n\
-25 vl consider - false\n\
63 kl bb1 consider\n\
44 dl before consider\n\
10 bq N 4, 0\n\
-5 fl claim VERB\n\
-6 gl claim - 2\n\
-10 vl claim 0 false\n\
-5 vs speak 32, a0\n\
36 a oN,&\n\
-10 kp apto speak PROPN\n\
-26 v apto 32, 64\n\
-31 vl speak 16 false\n\
-56 kp a0 speak DET\n\
-61 fk a0 b NUM\n\
-12 z before CoN\n\
-5 dl before propose\n\
-9 ks bb1& say ed\n\
-23 kn bb1& .\n\
11 kn a0 she\n\
-6 fk a0 PRON &\n\
20 fp VERB she\n\
10 vl announce 8 true\n\
-61 f think their\n\
-38 vl say 16, true\n\
-11 kp apon say ,\n\
-20 pr , say pon\n\
-16 fp PROPN on\n\
53 vz , 2 16\n\
-16 gc before -0 - 32 say\n\
-14 bw split  32 say\n\
21 gc before -16 - 4 say\n\
-61 kp sb1 say ,\n\
7 kl a0 reference\n\
-8 dlf after reference 0 P\n\
7 gl reference - 1\n\
56 kl apto reference\n\
28 gl reference - 2\n\
-4 gl reference - 8\n\
-10 vl reference - false\n\
-17 dlf after post ed r\n\
-20 a NCN,\n\
-80 a C,Q\n\
-54 fl comment Q\n\
-49 z before CN,\n\
7 c sb0 4 16\n\
20 gc split -0 4 16 say\n\
32 kl a0 mention\n\
43 kn a0 her\n\
40 f say her\n\
14 fp VERB her\n\
32 gl mention - 1\n\
-37 kn aN her\n\
-21 vl mention - false\n\
-7 fk a0 NOUN h\n\
-12 kl aN reference\n\
-37 pr NOUN point 0\n\
-14 vl address - true\n\
-7 as think oVP\n\
-7 al expect oV a0\n\
-37 vl expect - false\n\
5 as think VPN\n\
12 bq NA - pto\n\
-3 a VPN,\n\
-31 vp j 0 ,\n\
-31 v a..,1 8 32\n\
25 bq PN 8 ..,1\n\
43 fl eager to\n\
13 vl eager - true\n\
6 al eager oV a0\n\
-28 f adjective VERB\n\
-7 vl eager - false\n\
10 ks a..,1 adjective 0\n\
-99 pe adjective ,\n\
36 fl hold on\n\
-48 vl hold - true\n\
3 gl hold - 2\n\
10 vl hold - false\n\
-24 vp j - pon\n\
15 gl hold - 4\n\
-3 k aonP,\n\
-3 kn aonP, on\n\
-4 oa NPNP PN\n\
-13 a before j -4\n\
-8 fp from PROPN\n\
48 gl attack - 2\n\
22 v aP - 8\n\
-66 gl attack - 8\n\
3 kn a0 those\n\
-5 dlf after describe 0 o\n\
7 fp VERB those\n\
-5 gl describe - 2\n\
20 fl describe ADV\n\
19 vz o 4, 16\n\
30 g sb1 -1\n\
-4 e before , Q\n\
-18 fl focus NOUN\n\
-9 pr NOUN focus pon\n\
-39 fl express NOUN\n\
-21 vl express 4 true\n\
-20 al express Nt a0\n\
56 kl aNt express\n\
-81 as other NAP\n\
71 al express NA aNt\n\
26 vs speak 2 a..t1\n\
-35 dlf after view s PRON\n\
-19 vl view 16, true\n\
-5 a NQCN\n\
23 vp PRON 16, pon\n\
-81 gl view - 4\n\
-17 dl after echo\n\
26 fk a0 DET r\n\
-13 vz Q 8 32\n\
-8 gc before -0 1 16 say\n\
-39 ks sb1 say ing\n\
15 kp at say A\n\
7 fl suggest PROPN\n\
-19 vs say 2 at\n\
39 al suggest NA at\n\
-68 z before QCN\n\
9 vl willing - true\n\
-154 bq tNA - 0\n\
21 vl present - true\n\
-6 a NsNP\n\
-52 vl present - false\n\
11 a sNPN\n\
39 as other sNP\n\
26 kp ar other DET\n\
13 vs other - ar\n\
-10 a CN\n\
-14 as other CN\n\
-33 bq PNh - 0\n\
-5 kp a0 speak t\n\
-11 kl apto call\n\
-19 fk apto V ,\n\
-28 oa o V,\n\
55 vl praise 16, true\n\
8 al praise NP a0\n\
71 fl pledge to\n\
-22 kl apto pledge\n\
8 vl pledge - false\n\
8 oa o DN\n\
23 bq N,N - pto\n\
-12 gc before -4 4 32 say\n\
13 kl a0 oppose\n\
5 dl after oppose\n\
14 gl oppose - 1\n\
5 vl oppose - true\n\
5 al oppose NP a0\n\
-28 a before j v8\n\
-34 fl message to\n\
-34 kl apto message\n\
-66 fl message the\n\
-32 gl message - 2\n\
23 vz t - 4\n\
26 kl bb1 declare\n\
42 dl before declare\n\
-55 gc before -2 - 4 say\n\
72 bw before ,N 1 say\n\
7 fl release the\n\
-11 vl release - true\n\
-154 a N:\n\
-33 pr PROPN release 0\n\
-27 dl before release\n\
25 kl a0 endorse\n\
9 dlf after endorse 0 o\n\
25 gl endorse - 1\n\
10 al endorse NP a0\n\
21 pr to endorse 0\n\
-45 kl aN endorse\n\
36 fl back ADJ\n\
37 vz PROPN 16, 64\n\
4 v aN 8, 64\n\
-32 vz PROPN 8, 64\n\
8 fl back PROPN\n\
-24 oa NPN, N,\n\
6 vz PROPN 4, 64\n\
16 v a..,2 0 64\n\
-37 a CNoN\n\
5 as speak NoN\n\
33 pr , praise 0\n\
-46 bq ,N, - N\n\
-26 o split NVNP\n\
-7 a NbNP\n\
-15 as other bNP\n\
-27 c bb1 32, 64\n\
-14 a before NOUN -4\n\
7 dlf after tweet ed ,\n\
-11 as write PNP\n\
-17 ks apon write ed\n\
6 gl tweet - 2\n\
-104 pe write on\n\
9 vp , - pon\n\
61 f write with\n\
-12 fp PROPN with\n\
11 v aon - 8\n\
-3 o write PN\n\
49 o before N,No\n\
-15 fk at PROPN A\n\
-56 kp apin say PROPN\n\
-25 f say an\n\
-16 fp in an\n\
-47 ks ain say ed\n\
-27 fk ain P PROPN\n\
-49 gl claim - 4\n\
4 k ainPt\n\
4 ks ainPt say ed\n\
4 kn ainPt in\n\
6 as say NxV\n\
24 al back N, a0\n\
-39 vs say - ain\n\
-11 kp a0 tell r\n\
7 al tell NA a0\n\
26 kp aN tell r\n\
25 f tell ’d\n\
18 fp he ’d\n\
20 dlf after support 0 A\n\
-230 bq CNA - 0\n\
-58 bq CNA - N\n\
44 ao before show \n\
-22 dlf after show 0 NOUN\n\
35 f show he\n\
38 fl show he\n\
-55 v aN - 64\n\
-7 vl back - false\n\
-20 a N&NP\n\
5 o before NPNV\n\
-17 dlf after support ed PROPN\n\
5 pr PROPN support 0\n\
-113 fp the ADV\n\
-23 k aNT\n\
-22 fp - PROPN\n\
-4 vl support 2 false\n\
-3 vz j 1 64\n\
52 bq AVN 1 0\n\
-37 fl promise VERB\n\
13 kl a..t1 promise\n\
24 vl promise 1 false\n\
27 al promise NA a..t1\n\
-5 fk a0 f PROPN\n\
-125 vs other 1 aN\n\
-106 kp aN other &\n\
-24 e split , but\n\
53 bq NV 4 0\n\
22 gl praise - 2\n\
-22 kp aP noun V\n\
-18 v aP 0 16\n\
3 vs noun 0 aP\n\
-8 vs tell 1 aN\n\
35 fp he ’s\n\
-3 vs tell 0 aNN\n\
-33 fp ADV a\n\
65 bq ,Ax - 0\n\
-29 kp apfor other x\n\
11 e before , are\n\
16 gc before v16 - 16 other\n\
26 fl report at\n\
-7 pe say at\n\
28 vz Q - 1\n\
-134 bq Q - 0\n\
12 fl message VERB\n\
4 vl read 4, true\n\
-5 oa  QN\n\
-30 vp NOUN 4, 0\n\
-30 bq VoN - 0\n\
-70 kp aN speak NOUN\n\
71 e before DET NOUN\n\
25 vz j 8, 32\n\
17 ks apto say 0\n\
-86 vs say 8, apto\n\
-20 a AVoV\n\
-14 al set oV a0\n\
-9 pr is set 0\n\
30 al set VN apto\n\
4 pr is set pto\n\
55 b before other ,A\n\
21 dl subject set\n\
-25 vl play - false\n\
22 fl play in\n\
28 gl hopeful - 2\n\
-3 a N,CP\n\
-21 o adjective ,\n\
35 f adjective she\n\
-45 fp , she\n\
7 fl say despite\n\
69 vp , 1 0\n\
-90 a AN,N\n\
-11 kp a..,1 say ,\n\
-29 gc before -0 - 8 say\n\
-25 b before say ,N,\n\
-36 ba before ,N, P\n\
-15 w before say ,N,\n\
3 kl a0 plan\n\
33 fl plan to\n\
6 gl plan - 1\n\
-29 kl apto plan\n\
-27 fl plan VERB\n\
-19 gl plan - 2\n\
-8 dl after protest\n\
19 vl protest - true\n\
-47 a NVNb\n\
-11 bq VNA - 0\n\
-32 ks sbe say ing\n\
-156 fk a0 o NOUN\n\
-22 o write o\n\
-22 pe write to\n\
10 pr an email ..,1\n\
20 vs say - apfor\n\
42 as say oQ\n\
-18 a VNVN\n\
-40 fl hold a\n\
71 bq VN, - 0\n\
21 ks a0 write ing\n\
10 kp aN write A\n\
-15 vz C - 16\n\
26 kp apfor noun C\n\
-12 al support NP apfor\n\
23 pr VERB support pfor\n\
-8 dl after retweet\n\
-14 dlf after tweet ed PROPN\n\
4 vp PROPN - :\n\
4 bq N - :\n\
32 a NPQ\n\
21 fk aN P Q\n\
17 as other PQ\n\
19 oa N PQ\n\
-43 f say are\n\
-17 fk a0 PROPN f\n\
-7 dlf after announce ing h\n\
-48 dl after lobby\n\
15 fk aN, C DET\n\
-28 v aN, 0 32\n\
19 a CNAx\n\
42 vp , 2 0\n\
27 vz , 0 32\n\
-9 o before N,wV\n\
-89 a hNCN\n\
-24 as say hNC\n\
-63 ks ar say ed\n\
-70 gl mention - 2\n\
21 a NCNP\n\
-17 a CNPN\n\
-81 kp bb2 say PRON\n\
-34 dlf after try ing A\n\
-75 bq CNA 16 0\n\
-20 vp A 16 pto\n\
-32 dlf after attack s j\n\
-35 a PNCN\n\
-17 vl attack 4 false\n\
-25 oa PN CN\n\
-4 kp a0 show x\n\
5 a N,hN\n\
-25 v aN, 4, 16\n\
6 kp apto other &\n\
-22 dl after allow\n\
-41 al push NP a0\n\
-39 vp A 16 N\n\
-37 kp a0 speak NUM\n\
-23 kp apto speak r\n\
8 gl speak - 4\n\
-50 fp PROPN at\n\
21 vs speak - ain\n\
-8 vp NOUN - in\n\
-35 o before NVN&\n\
72 as say VNA\n\
37 dlf after write 0 A\n\
-84 a P\n\
-27 dl subject write\n\
19 vz NOUN - 32\n\
64 fl promise to\n\
-35 kl apto promise\n\
-35 vl promise - false\n\
-93 a VN,V\n\
-15 v at - 1\n\
27 as say NQ\n\
50 oa t NQ\n\
24 vp PRON - t\n\
-21 dl after pen\n\
3 dl subject criticize\n\
-21 fp on VERB\n\
3 oa P VN\n\
-57 vp r - pon\n\
-60 o before NACN\n\
4 vl statement 8 false\n\
53 kl a0 dismiss\n\
53 gl dismiss - 1\n\
5 pr PROPN dismiss 0\n\
-27 gl dismiss - 4\n\
-20 fl seek a\n\
-9 a NoCN\n\
-9 as other NoC\n\
-7 kl aN seek\n\
-9 fk aN o C\n\
5 fl seek to\n\
20 a oCNP\n\
14 oa N oC\n\
-10 dl after counter\n\
-22 f say from\n\
3 al offer NP a0\n\
38 kl aN offer\n\
50 fl offer on\n\
-14 gl offer - 16\n\
11 vp A - Non\n\
25 al tweet No a0\n\
17 pr PROPN tweet 0\n\
-30 dlf after call ed PRON\n\
-17 fk aN A C\n\
-31 oa N AC\n\
40 a hVN\n\
-47 fl continue PROPN\n\
-43 bq CNA 4 0\n\
26 gl continue - 4\n\
-3 vz A 1 4\n\
-23 al accuse NV a0\n\
21 al accuse VN aN\n\
-24 pr he think 0\n\
-48 v apabout 8 32\n\
-8 vl think 8 false\n\
51 ba before N P\n\
-76 fp at a\n\
12 vs speak - apat\n\
-9 a oVNb\n\
-95 vs speak 8 apto\n\
4 pr he say t\n\
-19 kl apat speak\n\
17 kp apat speak PROPN\n\
4 al speak PN aat\n\
126 fp PROPN about\n\
-27 fp that had\n\
33 a VPNV\n\
52 fl mention the\n\
-15 f say no\n\
-34 fp VERB no\n\
55 kn aN no\n\
-33 fk a..,1 Q ¶\n\
-3 al say Q a..,1\n\
-24 fp in a\n\
-25 vl say 16 false\n\
6 oa t No\n\
-33 vp DET 16 t\n\
38 pr a statement t\n\
5 bq VNo 2 0\n\
20 vs adjective 1 a0\n\
-42 a oAVP\n\
-5 gl challenge - 2\n\
20 ks at say ing\n\
41 bq NA 4 t\n\
-8 v a..if 4 8\n\
9 as say hNA\n\
-61 v a..t1 2 8\n\
-14 a NAVh\n\
-30 bq N 2 ..t1\n\
30 al say NQ a0\n\
9 vp PROPN 16, t\n\
-18 fl claim of\n\
6 kp aN, noun DET\n\
49 vz ¶ 8, 16\n\
-44 as speak NAC\n\
67 al defend No a0\n\
-24 vl defend - false\n\
32 bq ,NA - N\n\
-15 fk a0 PROPN PRON\n\
28 fl say his\n\
3 al say NA aT\n\
8 bq N 2 T\n\
4 kp at say NOUN\n\
8 fl note he\n\
-27 ks a: say ed\n\
-7 gc before -2 2 8 say\n\
-17 vl note 8 false\n\
8 kp a0 speak x\n\
6 fk a0 Q P\n\
15 a QPN\n\
17 oa  QP\n\
5 as noun PNb\n\
-16 gl announcement - 2\n\
-24 oa P Nb\n\
28 dl after remember\n\
-5 vl remember - true\n\
4 kp apat speak DET\n\
11 pr a shoot pat\n\
-37 kn sbe .\n\
-27 dlf after speak ed r\n\
-9 fl talk to\n\
26 as other oNV\n\
-103 kl apto talk\n\
6 kp apto other o\n\
4 gl talk - 16\n\
-8 vl talk 1 false\n\
4 vp NOUN 1 ,\n\
-9 k aNPt\n\
-40 fp that have\n\
14 dlf after list 0 PRON\n\
19 kp a0 say b\n\
41 al say Q a0\n\
-27 vl echo - true\n\
12 pr ADV echo 0\n\
-55 fp ADV PROPN\n\
-60 gl tweet - 8\n\
-61 a C\n\
-71 vp V 2 0\n\
7 vl tweet 1 false\n\
-34 fl quote the\n\
-37 kp a0 say s\n\
-18 dlf after say ing s\n\
-30 vp s - 0\n\
-10 v aon - 2\n\
48 kp at write PROPN\n\
22 as write NAQ\n\
34 bq N,N 1 t\n\
13 al refer N& apto\n\
18 pr was refer pto\n\
21 as other NoN\n\
-67 fl press to\n\
33 a before P v2\n\
10 ba before ,A P\n\
7 o before N,wA\n\
-7 kl a0 introduce\n\
-4 gl introduce - 1\n\
-26 vl introduce - true\n\
-24 bq PNA - N\n\
-46 al seek oV a0\n\
-3 kl apto seek\n\
-35 gl seek - 2\n\
-34 pr NOUN seek pto\n\
63 f other what\n\
-4 fp of what\n\
-58 a NCQ\n\
-11 fp NOUN through\n\
-11 al call Q a0\n\
17 al say NA a,\n\
-64 gc before -2 - 16 say\n\
48 gc split -2 - 16 say\n\
-9 z split NhN\n\
13 fk at Q ¶\n\
-31 vz ' - 16\n\
-21 f speak with\n\
4 bq NA - pin\n\
18 fk a0 NOUN PROPN\n\
69 vs tell 8 aNt\n\
18 oa Nt NP\n\
33 b before tell ,N\n\
47 w before tell ,N\n\
-4 a NDN&\n\
-16 fp NOUN but\n\
-8 fl label PROPN\n\
26 fl label Q\n\
-40 pr and show 0\n\
9 fl show for\n\
-3 v aNP - 8\n\
-57 bq AVN 8 0\n\
-25 a PN&C\n\
-38 o other NoN\n\
-3 as speak NhN\n\
9 pr to defend 0\n\
-31 vz V - 8\n\
-39 kl a0 unveil\n\
-39 gl unveil - 1\n\
-4 al unveil NP a0\n\
28 kl aN unveil\n\
28 gl unveil - 8\n\
-35 kl a0 aim\n\
26 fl aim to\n\
-35 gl aim - 1\n\
41 al aim oV a0\n\
-32 fl aim VERB\n\
20 gl aim - 2\n\
-6 vz o 16 16\n\
17 a bVNo\n\
33 dlf after say ed A\n\
-37 pr have say 0\n\
-26 ks a..if say ed\n\
23 fl endorse PROPN\n\
6 al endorse N a0\n\
9 pr PROPN endorse 0\n\
-39 o before N,Nw\n\
4 dl subject endorse\n\
7 a PNVP\n\
4 bq N 4 ..,2\n\
-36 vp , 8, 0\n\
-25 vz , 8, 64\n\
36 bq PN, 8, 0\n\
-81 v apto 8, 64\n\
-53 gl address - 2\n\
27 dlf before email 0 DET\n\
-41 t before V 32\n\
10 pr ADV list 0\n\
11 bq N - Nin\n\
-8 dlf after continue ed PROPN\n\
-23 vl point 16, true\n\
-21 as say oN,\n\
70 kl apto point\n\
62 fk apto PROPN '\n\
24 a N,Ct\n\
-10 gl point - 8\n\
3 vs say 4 aN,\n\
-32 a CtNA\n\
-37 gl point - 16\n\
13 pr , note t\n\
39 vp A - r\n\
-10 as say NhN\n\
-40 f say before\n\
-19 vl argue 0 false\n\
-70 a AANP\n\
18 as say AAN\n\
14 vp PROPN 1 ..,2\n\
-5 as speak PVN\n\
6 o speak PN,\n\
5 f other her\n\
20 a AV~N\n\
-17 kl a0 hopeful\n\
-16 fp ADJ PROPN\n\
-17 gl hopeful - 1\n\
-72 vs adjective 0 aN\n\
-12 e before P the\n\
-43 o before NCNA\n\
-31 kn aNt a\n\
9 kp aNt say NOUN\n\
-37 dlf after consider ed A\n\
-49 fl consider a\n\
20 fk a0 Q h\n\
-25 ks ar other s\n\
-19 kp ar other NOUN\n\
-12 v ar 4 8\n\
-38 fk a0 ~ PROPN\n\
42 fp : ‘\n\
9 al : ~N a0\n\
-50 pr PROPN address 0\n\
27 as other VNt\n\
12 kl a0 vow\n\
15 dl after vow\n\
51 fl vow to\n\
29 gl vow - 1\n\
8 al vow oV a0\n\
-7 fl vow VERB\n\
42 vl vow - false\n\
-53 al vow VN apto\n\
5 kl a0 explain\n\
6 dl after explain\n\
63 fl explain ADV\n\
5 gl explain - 1\n\
5 vl explain 2 true\n\
-15 kl ar explain\n\
39 vl explain 0 false\n\
-50 as adjective NPN\n\
-20 pe adjective NOUN\n\
61 al according NA aN,\n\
-6 vl call 4, true\n\
-7 al call N, a0\n\
-34 pr - call 0\n\
-33 al point NP a0\n\
13 al point PN aN\n\
-24 gl according - 2\n\
4 vl according 2 false\n\
3 vl according 0 false\n\
122 kl a..,1 according\n\
84 pr ¶ according ..,1\n\
-16 vl release 32, true\n\
-124 gl release - 2\n\
8 vs other 32, aN\n\
42 gl release - 8\n\
9 gl release - 16\n\
34 oa NPNP NA\n\
-5 v a0 0 1\n\
-44 as say V\n\
6 a N~NP\n\
14 fl support the\n\
7 fl support a\n\
-21 as noun NVP\n\
-67 v a, 2 8\n\
-21 dl after term\n\
36 fp PROPN of\n\
19 bq -NP - 0\n\
-14 kl a0 sign\n\
13 fl sign of\n\
-13 gl sign - 1\n\
-46 kl aN sign\n\
-3 vp PROPN 32 0\n\
-12 dl after endorsement\n\
3 fl endorsement of\n\
17 pr ADJ endorsement 0\n\
-18 bq QN - N\n\
54 al endorse N, a0\n\
32 fk a0 PRON Q\n\
8 kp aN tell ,\n\
7 pr , tell N\n\
-81 o before QN,N\n\
117 o before QN\n\
117 z before QN\n\
-6 kp a..,1 noun PROPN\n\
-23 gl sign - 2\n\
25 kl sbe sign\n\
3 dlf subject sign ed A\n\
-5 vz o - 64\n\
38 pe noun of\n\
12 z before NwN\n\
-5 fl idea of\n\
-11 dlf after offer s PROPN\n\
-15 fl offer a\n\
-23 al offer No a0\n\
-28 pr PROPN offer 0\n\
-56 fk aN r j\n\
55 fl offer ADV\n\
-19 gl offer - 2\n\
-123 pe speak a\n\
11 gl offer - 4\n\
43 fl offer to\n\
-44 as speak oN\n\
26 fl note PROPN\n\
36 bq N 2 t\n\
-40 bq tNA - N\n\
14 fk a0 PROPN s\n\
-71 fl see as\n\
8 dl after agree\n\
-39 fp VERB with\n\
34 kl apwith agree\n\
-16 fp with PROPN\n\
13 gl agree - 2\n\
-30 pe speak with\n\
33 kn aPt with\n\
27 vl agree 1 false\n\
28 o speak PNt\n\
24 fl think PROPN\n\
-10 vl think 1 true\n\
26 pr ADV think 0\n\
10 ks apon say s\n\
-61 fl conclude the\n\
51 fl ask ADV\n\
-13 fk apto A j\n\
-21 vl belief 2 false\n\
-77 bq NPN 2 t\n\
-12 ba before -N .\n\
20 bw before , 4 say\n\
-13 dlf after consider ing r\n\
-27 as think NsN\n\
32 dlf after find ed PROPN\n\
-78 f split with\n\
-19 dlf after support 0 '\n\
-33 vl support 2 true\n\
4 pr NOUN support 0\n\
30 vl according 4 false\n\
-13 a NVbN\n\
-9 as say PPN\n\
-19 pr PROPN hold 0\n\
16 kl aN hold\n\
29 vz V - 16\n\
96 kp apwith other V\n\
43 fl vote a\n\
24 fp with a\n\
7 v apwith - 16\n\
21 vp V - pwith\n\
33 kn aP with\n\
-24 fp PROPN .\n\
29 vl question - true\n\
23 as say NQ&\n\
-57 fk aN Q &\n\
-3 fp ’s Q\n\
-34 vl say 4, false\n\
-47 oa N Q&\n\
78 e before PROPN PROPN\n\
17 ba before N PROPN\n\
-7 bw before N 32 say\n\
4 w before say N\n\
-11 t before h 32\n\
18 a NPNs\n\
-10 ks a, tell ed\n\
-5 f say because\n\
-11 fl say because\n\
57 bq ,hN - 0\n\
19 vs tell 16, a0\n\
8 vl tell 16 false\n\
5 pr PROPN tell N,\n\
-4 vs tell 4 a..t1\n\
-25 kl a0 respond\n\
3 dl after respond\n\
-25 gl respond - 1\n\
33 vz , 8 32\n\
28 kl apto respond\n\
20 fl respond the\n\
24 gl respond - 2\n\
17 vl respond 8 false\n\
5 al respond Nt apto\n\
15 vp , 8 pto\n\
-67 kp aNt say ,\n\
-14 gl respond - 8\n\
4 vl respond 4 false\n\
-69 vl respond 2 false\n\
-32 vz , 2 8\n\
-36 kp aN say DET\n\
-16 vz DET 2 8\n\
-85 z before NCN\n\
-17 dl after deem\n\
-31 kp aNP other PROPN\n\
23 fk aNP Q &\n\
21 oa NPN Q&\n\
18 f other those\n\
-10 vz ' 2 8\n\
25 kl sbe release\n\
28 dlf subject release ed A\n\
-33 gc before -0 - 16 say\n\
10 ks apon speak ing\n\
-41 kl apon speak\n\
-55 fl speak NOUN\n\
-30 as speak NCN\n\
-12 as speak N,C\n\
21 al show N, a0\n\
-17 bq N,N 16, N\n\
-65 fl write a\n\
30 dlf before write ed ,\n\
49 kp bb2 write ,\n\
-17 oa , CN\n\
20 vz , 4 8\n\
-31 bw split  8 say\n\
-55 bq CNP - 0\n\
-41 kl a0 share\n\
10 dlf after share ed PROPN\n\
-41 gl share - 1\n\
24 gl share - 4\n\
-40 vl share - false\n\
-67 k aNon,\n\
3 bq No - 0\n\
-4 vp o - pfor\n\
-8 vl look 16, true\n\
-34 fp at ADJ\n\
-62 v apat 16, 32\n\
-51 vs other 16, apat\n\
8 vs other 16, aat\n\
-3 a N&Nt\n\
-36 vl talk - true\n\
13 ks apabout other ed\n\
-25 kp apabout other A\n\
-31 v apabout - 2\n\
11 vl talk - false\n\
-23 vs other - apabout\n\
-9 vp A - pabout\n\
14 vl accuse 16, false\n\
39 vl suggest 8 true\n\
-32 kl a0 rule\n\
-31 dl after rule\n\
-31 gl rule - 1\n\
-8 pr PROPN rule 0\n\
4 fl rule PROPN\n\
20 vp PROPN - pfor\n\
27 bq N - pfor\n\
-18 kl bb1& say\n\
39 as other VNV\n\
-32 vs other 0 aP\n\
-13 fp that ADV\n\
30 kl a0 fear\n\
9 dl after fear\n\
25 fl fear the\n\
30 gl fear - 1\n\
20 vl fear 4 true\n\
28 al fear NA a0\n\
-69 fl allow to\n\
-8 kl apwith speak\n\
-30 f speak NUM\n\
-52 gl voice - 1\n\
9 vp NUM 1 0\n\
52 vz NUM 1 16\n\
7 gl voice - 2\n\
-64 o think -\n\
4 oa - PN\n\
-16 pr in hope 0\n\
-113 fl continue to\n\
-13 bq N,V - 0\n\
-40 ks apto speak s\n\
10 vp V - pto\n\
19 vz V - 4\n\
14 kl a0 dispute\n\
7 dl after dispute\n\
14 gl dispute - 1\n\
-10 as other AVP\n\
-37 f noun would\n\
11 fk at A V\n\
-20 a AVhN\n\
3 kl a0 identify\n\
10 fl identify PROPN\n\
3 gl identify - 1\n\
-43 fp that is\n\
17 vz ¶ 8 32\n\
7 vl hope - true\n\
10 al hope oV a0\n\
-32 kl apto hope\n\
-20 vl hope - false\n\
-44 fl ask the\n\
11 kp a: noun j\n\
-54 dlf after question 0 j\n\
-25 fl question the\n\
25 pr ADJ question ..,1\n\
-12 dlf after support ing A\n\
-45 fl support him\n\
-51 pr was support 0\n\
-5 vl support 1 false\n\
-7 oa NPN, NA\n\
18 vz - 1 32\n\
-3 a NAV-\n\
-22 vp , 2 t\n\
28 gl admit - 2\n\
4 vl admit - false\n\
-4 as say VoN\n\
-24 dlf after look ing ,\n\
-30 bq AV, - 0\n\
28 vl answer - true\n\
-28 fl answer the\n\
5 kn bb1- on\n\
-3 fl debate NOUN\n\
-90 fp ADV NOUN\n\
7 bq AVN - pto\n\
-63 fl challenge PROPN\n\
13 kl apagainst attack\n\
5 v apagainst 16, 32\n\
6 vs noun 16, apagainst\n\
6 vp j 16, pagainst\n\
14 pr ADJ attack pagainst\n\
6 fl debate and\n\
-7 kp a0 speak b\n\
4 dlf after call ing b\n\
30 f speak him\n\
60 fl call him\n\
26 kp aN speak b\n\
-32 a PN~N\n\
6 kl aNP call\n\
-8 kn aNP PROPN\n\
24 fl call ‘\n\
-11 a N~N,\n\
13 as noun N~N\n\
-20 oa P N~\n\
-19 kl a0 count\n\
-6 dl after count\n\
-19 gl count - 1\n\
22 kn bb0 ADJ\n\
7 a before j -0\n\
7 ba before  j\n\
-18 fk a0 r V\n\
39 vz j - 64\n\
23 kp apon noun j\n\
4 as noun N-V\n\
42 fp for a\n\
4 vl call 32, true\n\
20 pr a call 0\n\
29 oa NPN VN\n\
9 bq NPN 32, 0\n\
-27 kn bb1- the\n\
-11 o before VNPN\n\
19 as noun N-&\n\
16 vp j 4 P\n\
24 bq AVN 4 P\n\
33 vp DET 8 t\n\
-13 kn a0 are\n\
-21 bq VPN 0 0\n\
-11 kl apat say\n\
9 k aatt\n\
9 kn aatt at\n\
24 vp PROPN 4 Nt\n\
-102 kp a0 speak j\n\
12 a PVNP\n\
-16 bq NoN 0 0\n\
-28 kn a0 while\n\
-72 a hNAP\n\
-4 vl respond 8, true\n\
28 pr ADV respond pto\n\
18 o before NAxC\n\
-6 al tweet N a0\n\
-16 b before say -VN\n\
17 o before N~N\n\
6 dlf after offer ed r\n\
-10 fl offer his\n\
3 o before NVN-\n\
-11 pr ADJ assessment 0\n\
-69 fp , though\n\
-71 vp PRON 8, ,\n\
-4 a NPNh\n\
-40 vz A 32 32\n\
-23 fp NOUN while\n\
-3 pr she tell 0\n\
7 ks aNont tell ed\n\
19 a NAN&\n\
22 o tell NPNt\n\
26 oa NPNt NA\n\
-109 dlf after press s PROPN\n\
39 fk apon PROPN t\n\
17 vl press 4 false\n\
-3 kp apat other NOUN\n\
43 fl critical of\n\
11 bq AAN - 0\n\
-39 kl a0 file\n\
-24 dl after file\n\
-5 dlf after file ed NOUN\n\
-38 gl file - 1\n\
9 vp NOUN 32, 0\n\
3 vz NOUN 32, 32\n\
-17 fp in ADJ\n\
-19 gl file - 2\n\
41 kp ain other NOUN\n\
31 gl file - 16\n\
-4 kp apon say r\n\
-64 fl comment NOUN\n\
12 fk a, NOUN &\n\
52 oa , N&\n\
-15 fl write the\n\
-3 fk a0 NUM PROPN\n\
-7 as colon N\n\
-7 al : N a0\n\
39 as other N-P\n\
-80 dlf after count ed A\n\
21 gl count - 2\n\
-4 kn a..: PROPN\n\
5 vp A - ..:\n\
-45 fl hold NOUN\n\
-11 al hold NP a0\n\
-38 vz o 8 64\n\
94 bq NVo 8 0\n\
-22 al hold PN aN\n\
-13 vz NOUN 8 64\n\
-17 pr NOUN vote 0\n\
27 al allow NP a0\n\
19 bq PNt 8 0\n\
-27 gl allow - 2\n\
-15 f other than\n\
-87 fp ADJ than\n\
-26 v a0 2, 8\n\
-70 a N,AN\n\
-9 as other N,A\n\
-29 f other has\n\
-62 oa N, AN\n\
-37 vz V 2 32\n\
3 dl after unclear\n\
39 fl unclear ADV\n\
5 vl unclear 8 true\n\
3 ks ar adjective 0\n\
13 gl unclear - 2\n\
6 vl unclear 4 false\n\
-11 gl unclear - 4\n\
7 as adjective NVP\n\
-4 oa h NV\n\
-96 dlf after vote ed r\n\
-7 a N&hN\n\
43 fl show in\n\
-74 a N&AV\n\
-32 fl show and\n\
-62 bq N&A - 0\n\
-22 fk apon PRON PROPN\n\
-25 v apon - 4\n\
-24 vz V 32, 32\n\
55 vz V 16, 32\n\
-96 as say N,w\n\
35 vz w - 16\n\
16 vz w - 8\n\
-106 f before NOUN\n\
14 a NV~N\n\
18 as say NV~\n\
-16 fk a..t1 j NOUN\n\
8 bq N 8 ..t1\n\
-3 as other ~NP\n\
-15 bq NCN 32, 0\n\
12 v ar 32, 64\n\
37 fk arN P j\n\
50 kp at say -\n\
-3 fk at j NOUN\n\
51 fl view ADJ\n\
13 vs noun 8, apon\n\
17 vz & - 32\n\
-7 bq PN& - 0\n\
-13 as say N-P\n\
4 o say NPNP\n\
32 vz f - 16\n\
-33 o say PN-\n\
7 fk a0 PROPN h\n\
3 fl criticize for\n\
11 vl file - true\n\
-27 vl file - false\n\
20 oa Nt N-\n\
20 bq N 32, 0\n\
-37 ks a..,2 noun s\n\
5 vp DET 0 ..,2\n\
-3 e before , an\n\
-88 vl debate - true\n\
40 vl debate - false\n\
-12 oa N &V\n\
-25 a NPND\n\
-6 al attack NP a0\n\
-24 a PNDN\n\
-12 fl attack ADV\n\
32 al oppose N, a0\n\
59 dlf before show 0 NOUN\n\
42 bw before ,N 0 show\n\
-14 ks at other s\n\
-6 bq oNt - 0\n\
-3 pr that oppose 0\n\
-8 vp t - N\n\
-13 bq &N, - 0\n\
-34 fl begin PROPN\n\
-7 as say oNP\n\
-11 al respond NP apto\n\
-20 vp , 16, pto\n\
-75 kl aN respond\n\
20 gl respond - 16\n\
-4 o say oN\n\
-5 vz , 8, 16\n\
-19 o say oNPN\n\
-35 kl a0 description\n\
-14 fl description of\n\
-35 gl description - 1\n\
-21 kn bb0 of\n\
-40 a before f -0\n\
-40 ba before  f\n\
-16 kl a0 interrupt\n\
-9 dl after interrupt\n\
-16 gl interrupt - 1\n\
30 a VNoC\n\
7 al describe N a0\n\
-34 vs say 32, aN\n\
-8 pe say the\n\
-12 as say AN&\n\
-6 a NhNC\n\
-9 bq PN, 8 0\n\
33 kl aN issue\n\
34 fk aN h PROPN\n\
11 ks a..what other ed\n\
-23 bq ,VN 8 0\n\
-9 fl statement PROPN\n\
30 kp a..what noun DET\n\
-14 t split h 32\n\
-13 vl tell 16, false\n\
31 as tell PN,\n\
26 o tell NPN,\n\
-14 pe tell to\n\
-4 kp apto other Q\n\
-59 gl compare - 2\n\
35 fk a0 f V\n\
-78 fl say of\n\
-26 as say NV\n\
-53 fl attack a\n\
25 fp ADJ who\n\
14 dlf after call ing ,\n\
32 a NAQ&\n\
6 kl a0 favor\n\
-9 dl after favor\n\
8 dlf after favor 0 P\n\
17 fl favor of\n\
6 gl favor - 1\n\
39 vl favor - true\n\
17 pr in favor 0\n\
-13 z before NAQ\n\
50 fk a0 PROPN t\n\
-29 as write NtN\n\
60 k aTt\n\
74 kn aTt PROPN\n\
-18 a NANQ\n\
-20 o write Nt\n\
-45 f before for\n\
-6 vs show 16 a0\n\
-6 dlf after tell ing A\n\
-45 kp aN tell A\n\
13 as tell N,P\n\
-20 vz A 16, 64\n\
8 ks a..,2 tell ing\n\
63 kp a..,2 tell A\n\
20 al talk PN aN\n\
-31 a oVNC\n\
-42 o other oNPN\n\
-5 dlf after ask 0 PRON\n\
54 bw split ,N 4 say\n\
21 fl urge NOUN\n\
-17 vl urge 16 true\n\
-51 bq AVo 16 0\n\
6 vl urge 8 false\n\
30 fl vote to\n\
42 al vote oV a0\n\
-37 kl apto vote\n\
-47 dlf after allow ed A\n\
-107 fp him to\n\
20 v apin - 4\n\
-58 vp f 4 0\n\
-6 vz f 4 16\n\
18 vl urge - true\n\
4 pr ADV urge 0\n\
14 gl urge - 8\n\
-88 bq CNo - 0\n\
-27 bq CNo - pfor\n\
10 bq N,N - :\n\
-82 f before at\n\
-22 f tell at\n\
9 a N,Nt\n\
-19 as tell N,N\n\
63 a NtQ\n\
3 as tell NtQ\n\
-13 fk a0 NOUN C\n\
51 fl sign VERB\n\
-5 vz NOUN 4, 8\n\
14 kl a0 chant\n\
17 dl after chant\n\
53 fl chant Q\n\
14 gl chant - 1\n\
13 vl chant - true\n\
-23 a NP\n\
8 bq QhN - 0\n\
23 dlf after respond 0 o\n\
9 pr to respond 0\n\
4 fp to ADJ\n\
-40 ks aNt say 0\n\
-5 kl at accusation\n\
41 f noun his\n\
-17 gl accusation - 2\n\
-74 vz Q - 8\n\
12 kl apon attack\n\
17 dlf after message 0 NOUN\n\
6 vl hope 4 false\n\
-20 vp , 4 pto\n\
-16 fk aNt A V\n\
-63 fp that could\n\
-29 oa Nt AV\n\
-25 f tell ADJ\n\
-12 kl a0 cheer\n\
-12 gl cheer - 1\n\
43 gl cheer - 2\n\
16 a AANo\n\
36 dlf after say 0 NOUN\n\
9 kl a0 desire\n\
11 gl desire - 1\n\
15 vl desire - true\n\
-14 as noun oVP\n\
9 al desire oV a0\n\
-34 gl desire - 2\n\
27 bq NAN - pto\n\
31 dl after denounce\n\
-57 o speak Nt\n\
26 as speak CNA\n\
44 kn bb0 his\n\
-20 fl want Q\n\
15 bq PPN - 0\n\
-16 fl say this\n\
-36 bq NAP - 0\n\
71 bq NA 8 0\n\
-75 vp A 4 N\n\
-11 kl a0 advice\n\
12 dl after advice\n\
-11 gl advice - 1\n\
-62 gl advice - 2\n\
19 fk aP P r\n\
45 fl advice on\n\
89 gl advice - 8\n\
11 vl advice 4 false\n\
-11 vz h 2 32\n\
-11 dlf after ask 0 o\n\
-7 vs tell 8, a0\n\
-15 al ask N, a0\n\
-10 bq ANo 8, 0\n\
-10 pr to ask 0\n\
-7 pr , offer 0\n\
-21 vl offer 16, true\n\
-81 as speak sN,\n\
-6 pe say him\n\
-8 ba before , PRON\n\
36 pe think ADJ\n\
-3 kn a..if NOUN\n\
43 ks a..if noun 0\n\
19 kp a0 think w\n\
-33 dlf after want s w\n\
-47 bq PNw 8 0\n\
-3 vz w 8 8\n\
-43 vz o 8 8\n\
22 vp & 4 0\n\
-24 vz & 2 4\n\
-17 fl release a\n\
3 al release NV a0\n\
-40 pe other a\n\
64 fl release VERB\n\
16 kl a..,1 release\n\
5 fl aim at\n\
19 kl apat aim\n\
-10 kp apat other PROPN\n\
-49 fl aim PROPN\n\
35 vl aim - false\n\
24 oa PN, CN\n\
-12 dl after contrast\n\
18 a sN-N\n\
30 o before NQ\n\
30 z before NQ\n\
3 dl after slam\n\
83 fl slam PROPN\n\
16 gl slam - 1\n\
-17 o speak NPNP\n\
-7 fp , his\n\
-60 t before PROPN 64\n\
28 fk apin NOUN f\n\
13 kl ain vote\n\
-20 a N,No\n\
-3 kl a0 care\n\
-3 gl care - 1\n\
9 dlf after claim s NOUN\n\
9 pr NOUN claim 0\n\
-74 bq NAV - 0\n\
12 gl question - 8\n\
37 vp V - in\n\
11 fl question PROPN\n\
9 vl begin 16, true\n\
32 a bVPN\n\
10 vp b 16, 0\n\
4 fk apabout DET NOUN\n\
-15 vs other 16, apabout\n\
26 v at 2 8\n\
17 pr been criticize 0\n\
35 ks sby speak ed\n\
24 kl sby criticize\n\
32 pr PROPN hope 0\n\
-18 bq N 16 N\n\
10 ks apas other 0\n\
-72 fl vote the\n\
-38 dlf after hold ing A\n\
-40 bq NAA 16, 0\n\
3 dlf after speak ing ,\n\
32 vz , 8, 32\n\
64 vz , 1 32\n\
-3 pr he feel 0\n\
44 kl aN feel\n\
-33 a NDNA\n\
-8 as think NAQ\n\
-12 vl feel 1 false\n\
12 vl debate 1 true\n\
15 vs adjective 1 at\n\
-40 vp A 1 t\n\
9 fl dismiss NOUN\n\
6 kp a..t1 noun C\n\
7 vp C 1 ..t1\n\
30 bq NC 1 ..t1\n\
-36 fl debate VERB\n\
21 bq NPN 1 ..t1\n\
12 bq PN, 4 0\n\
138 kl aTt say\n\
20 kl a0 emphasize\n\
10 dl after emphasize\n\
20 gl emphasize - 1\n\
-9 a N-NC\n\
-99 as say CPN\n\
6 kn a..t1 in\n\
11 bq PN, 1 t\n\
56 c bb0 4, 32\n\
51 gc before -0 4, 32 say\n\
16 dlf after say 0 PROPN\n\
-30 vl say 8, true\n\
-7 bq N&N 8, 0\n\
-53 v apto 16, 64\n\
19 vs speak 16, apto\n\
6 bq ,wA 16, 0\n\
-35 vs other 16, apto\n\
7 ao before say N,NV\n\
27 a NsQ&\n\
-28 z before NsQ\n\
15 vl repeat 4 true\n\
31 al repeat Nt a0\n\
26 dl after recite\n\
41 kp a, say NOUN\n\
23 vp , 4, 0\n\
6 vz , 4, 8\n\
-19 fp him a\n\
13 as other PwN\n\
6 ba before , NOUN\n\
20 ks apover other 0\n\
-15 fk apover DET NOUN\n\
-24 fp over the\n\
-4 c sb1 8, 16\n\
30 gl issue - 8\n\
26 dlf after ask ed A\n\
45 al ask No a0\n\
-42 gl ask - 16\n\
20 fl write PROPN\n\
6 vl write 8 false\n\
-12 bq N 1 Nt\n\
-16 dl after request\n\
-18 dlf after request 0 DET\n\
-10 as other C\n\
-30 fk apto PROPN NOUN\n\
-27 gl complain - 2\n\
12 oa o Nh\n\
17 oa oN hN\n\
15 dl after warn\n\
54 gl warn - 2\n\
-42 vl warn - false\n\
-4 fl report a\n\
-3 a NCtN\n\
15 oa PNCt NA\n\
16 as show ANP\n\
-3 kl a0 doubt\n\
-3 gl doubt - 1\n\
17 dl subject ignore\n\
26 dlf subject ignore ed A\n\
16 fk apover PROPN NOUN\n\
31 fp over PROPN\n\
15 vs say 8 aP\n\
27 o say PN-N\n\
16 ao before say PN-N\n\
15 dlf after appeal 0 j\n\
-32 f noun with\n\
73 gc before -2 8 32 say\n\
-32 a before . -16\n\
-11 gl endorse - 2\n\
-27 a NbN&\n\
-46 a bN&N\n\
-52 oa PN bN\n\
12 fl endorse ADJ\n\
24 v a..t1 - 2\n\
11 pr NOUN hold 0\n\
-49 kp a0 say C\n\
52 vl deny 16, true\n\
-13 fl deny the\n\
43 ao before say NPN,\n\
-20 fk apfor j NOUN\n\
28 vs think 8, apfor\n\
16 kl aN care\n\
5 dlf after show 0 A\n\
-74 fk a0 NOUN PRON\n\
20 vl show 2 true\n\
31 fp he is\n\
15 vs show - a..,2\n\
-7 f before by\n\
-34 kp a0 other D\n\
-17 fl find VERB\n\
-19 vp P 0 0\n\
-25 vz P 0 32\n\
-29 kl a0 deliver\n\
-29 gl deliver - 1\n\
-8 vl deliver - true\n\
6 kp apon other o\n\
-14 fk apon NOUN ,\n\
7 vl deliver - false\n\
-23 fl name a\n\
-57 oa N N,\n\
-32 vz A 2 8\n\
-10 v apon 4 16\n\
45 vp j 4 pon\n\
-14 fk apto C NOUN\n\
40 kl a..t1 continue\n\
48 vl continue 2 false\n\
15 a NV-N\n\
41 o speak oCNt\n\
7 vp o 2 ..t1\n\
-48 f before to\n\
-6 c sb1 2 4\n\
16 dlf after emphasize 0 o\n\
36 vl emphasize 2 false\n\
17 vz C 2 32\n\
10 kl a0 embrace\n\
-15 fk a0 j s\n\
-56 fp ADJ as\n\
-17 dlf after propose ed DET\n\
-6 as say N-&\n\
67 a NoN-\n\
14 a oN-N\n\
3 vs other - aNN\n\
-40 c bb1 2 64\n\
48 fk apfor DET j\n\
-23 vp j - pfor\n\
39 bq NPN - pfor\n\
-16 vl criticize 4 true\n\
-10 fk at PROPN NOUN\n\
-20 fl notion PROPN\n\
-74 bq NtN 4 0\n\
-21 oa Nt VN\n\
22 dlf after offer ed NOUN\n\
-8 a before b v16\n\
-15 fl care NOUN\n\
-17 v a..,1 8, 64\n\
4 as think NCN\n\
-46 f speak both\n\
-27 vl offer 4 true\n\
-32 v aN 1 32\n\
54 vs speak 0 aNN\n\
-4 vl offer 2 false\n\
-3 fk a0 r -\n\
-31 fk ar DET NOUN\n\
10 vs think - ar\n\
-8 pr the promise 0\n\
-16 gl promise - 4\n\
4 fl ignore PROPN\n\
18 al ignore N a0\n\
36 a NoNs\n\
-36 pr PROPN issue 0\n\
29 fl ask about\n\
-14 pe tell her\n\
6 al ask PN a0\n\
19 fp about a\n\
-17 vs tell - apabout\n\
-84 kl aP ask\n\
6 v aP - 64\n\
-56 pr ADJ question 0\n\
-4 gl question - 4\n\
20 vl question 16 false\n\
-61 c sb1 8 32\n\
-73 f split while\n\
-69 vl report 8, true\n\
6 vl report 8, false\n\
-8 al unclear PN a0\n\
34 o adjective P\n\
-78 oa P N.\n\
-82 fp NOUN .\n\
-7 ks a..t1 adjective 0\n\
-39 fl feel the\n\
7 vl document - true\n\
9 as show NsN\n\
-7 kl at clear\n\
-3 dlf after clear 0 r\n\
8 as adjective NAN\n\
31 dl subject mention\n\
-41 a NbN,\n\
-9 a bN,N\n\
8 vp j 2 ..t1\n\
52 bq N,N 2 t\n\
32 bq NxN - 0\n\
-3 vl press - true\n\
-10 kl ar say\n\
-50 f tell him\n\
-8 fl ask him\n\
-6 pe tell him\n\
34 al question VP a0\n\
12 kp a0 noun h\n\
-17 dl after revelation\n\
-32 a N&N&\n\
3 vl debate 16, true\n\
4 vs other 16, apin\n\
38 dlf after oppose ed r\n\
-4 fl oppose to\n\
8 gl oppose - 2\n\
-16 c sb1 4 64\n\
10 vz DET 8, 64\n\
12 ks ar speak ed\n\
36 kl ar cheer\n\
61 fk ar P DET\n\
87 fp ADV for\n\
-7 k arP\n\
-7 kn arP ADV\n\
-23 pe speak -\n\
-115 v aN 32 32\n\
-30 bq oVN 8 0\n\
-26 vl report 16, true\n\
-46 vz ' 1 32\n\
8 kn sbe from\n\
14 vp V - pon\n\
34 bq VN- - 0\n\
3 fl name Q\n\
90 fp out PROPN\n\
23 pe write out\n\
47 f other ‘\n\
-6 vl fear - true\n\
7 kn bb1: the\n\
-77 fk a..t1 PRON D\n\
46 fl argue he\n\
-59 fk a0 PROPN r\n\
22 as other VNs\n\
15 o other Ns\n\
-9 fl learn about\n\
-33 kp apabout other PROPN\n\
-24 fk apabout PROPN PROPN\n\
8 fp about PROPN\n\
3 v apabout 8, 16\n\
-15 fl learn the\n\
-4 vl learn 4 false\n\
49 vp V 16, N\n\
15 vs other 8 a..,2\n\
-5 vz V 8 32\n\
-13 fl view the\n\
-18 kn aNr the\n\
22 gc before -1 8 32 say\n\
7 bq N,N 8 N\n\
35 vl point 0 false\n\
-21 pr NOUN underscore 0\n\
7 fk a0 V PROPN\n\
-15 vl challenge 8 true\n\
34 vp NOUN 8 t\n\
-30 fk apon PRON NOUN\n\
26 fl say her\n\
-27 dlf before say 0 PRON\n\
-5 vl argue 2 false\n\
-17 fl argue PROPN\n\
-9 a NACo\n\
4 kl sbe argue\n\
4 dl subject argue\n\
13 dlf subject argue ed A\n\
8 oa VNPN NA\n\
84 fp ADJ about\n\
50 dlf after seem s PRON\n\
-5 vs other 2 at\n\
-92 a sNAV\n\
47 vl seem 4 false\n\
-45 oa PN AV\n\
-36 dlf after continue s PROPN\n\
75 bq hN 1 0\n\
-8 kl a..,1 continue\n\
-6 bq PN, 1 0\n\
14 bq PN, 0 N\n\
10 al know NP a0\n\
39 ao split say N,&N\n\
4 pr PROPN plan 0\n\
-106 kl a0 maintain\n\
-16 dl after maintain\n\
-106 gl maintain - 1\n\
10 kl aN maintain\n\
8 vl maintain - false\n\
28 al maintain PN aN\n\
-44 o before hNAV\n\
3 as other N,w\n\
3 as other N,h\n\
-4 fk at NUM f\n\
17 fk apto r PROPN\n\
10 as speak N-N\n\
-43 oa o N-\n\
-7 g bb1- v16\n\
36 fk a0 C PRON\n\
-31 vp V 0 0\n\
-64 vz V 0 32\n\
-20 al view N, a0\n\
-24 pr ADJ view 0\n\
-57 ks apwith other ed\n\
-11 fk a0 r C\n\
-27 as think PNo\n\
40 fk ar P PROPN\n\
119 fp ADV about\n\
-57 dlf after say ed Q\n\
-90 pr Q say 0\n\
30 fp , of\n\
24 vp Q - ..,2\n\
31 bq Q - ..,2\n\
65 pr NUM say 0\n\
-132 fp ADV in\n\
-25 vz NOUN 4 4\n\
-44 e before , after\n\
9 bq &N 8, 0\n\
35 vs say - ar\n\
-24 dlf after view ed A\n\
-41 fk a0 s r\n\
-7 vz t 1 16\n\
28 al view sN a0\n\
41 bq ,wN - 0\n\
-28 vl view 4 true\n\
-73 vz ' 4 64\n\
41 v apas 4 32\n\
4 vz ' 4 32\n\
43 a N&Nb\n\
28 vp DET - pon\n\
35 a DN\n\
10 dlf after consider 0 NOUN\n\
36 fk at PROPN C\n\
6 bq &N 1 t\n\
-103 bq DtN - 0\n\
-4 f think she\n\
-24 f before she\n\
14 fl view as\n\
-39 kn sbe as\n\
22 vp A - pas\n\
-5 kp at say o\n\
98 al say NV at\n\
-35 vp o 1 t\n\
23 bq ANo 1 t\n\
21 a PN&P\n\
19 bq NVN 8 0\n\
17 kl apon position\n\
12 vp PRON 8 pon\n\
-46 kp a0 say P\n\
13 gl appear - 4\n\
28 a NsN&\n\
-18 a sN&N\n\
-20 pe speak her\n\
-38 bq VNo - N\n\
-26 fk a0 r b\n\
-39 fp ADV by\n\
17 vz DET 8 8\n\
10 al opinion N, a0\n\
31 as other CNP\n\
-4 al consider NP a0\n\
-16 gl consider - 2\n\
-13 vp D - 0\n\
-6 fk aN P r\n\
-37 kl a0 lean\n\
-37 gl lean - 1\n\
34 e before V ADJ\n\
37 o before N-N,\n\
14 o before NPNA\n\
18 dlf after show s NOUN\n\
-12 dlf before show s NOUN\n\
-11 f split for\n\
-71 c sb1 8, 32\n\
-9 c bb2 8, 32\n\
11 f show a\n\
15 fl show a\n\
16 al show N- a0\n\
-15 gl contrast - 2\n\
-15 kl a0 trust\n\
-48 dl after trust\n\
-18 fk a0 A A\n\
-15 gl trust - 1\n\
-22 oa  AA\n\
54 f tell whether\n\
66 fl ask whether\n\
-21 vl ask 8, false\n\
22 fl say INTJ\n\
41 bw before N 16 say\n\
30 b split say N\n\
33 w split say N\n\
17 dlf before say 0 NOUN\n\
3 as other NQ&\n\
18 vl push 8, false\n\
6 vs noun 4 apto\n\
-22 vp o 4 pto\n\
-24 dlf after support 0 DET\n\
-108 pr the support 0\n\
-46 fk aNt PROPN '\n\
-55 a NoNQ\n\
18 as tell NoN\n\
-31 dlf after support 0 f\n\
8 pr of support 0\n\
-28 dlf after support 0 j\n\
-11 pr ADJ support 0\n\
22 kl apfrom support\n\
-54 v aP - 16\n\
24 al back N a0\n\
7 vz ¶ 2 32\n\
23 bq  2 0\n\
-36 f say all\n\
-42 vp NOUN 16, pfor\n\
-11 vl tell 2 true\n\
9 pe tell she\n\
-61 kl aNN tell\n\
-54 f other she\n\
-7 fp NOUN she\n\
38 vz C 1 4\n\
8 al want No a0\n\
28 bq &N 8 0\n\
8 v a..t1 1 4\n\
18 fk apto D t\n\
18 oa o Dt\n\
-16 fk at PRON '\n\
-10 vl focus 8 false\n\
3 fk aP o PRON\n\
20 fl focus what\n\
30 fk a0 PRON t\n\
11 as tell NAQ\n\
39 bq NoN 1 0\n\
-6 dl after argument\n\
11 dlf after message 0 j\n\
54 a NVNQ\n\
49 kp at say &\n\
-27 gc before -1 1 8 say\n\
26 kl sb1 argue\n\
6 dl split argue\n\
12 a NCN-\n\
-5 pe other his\n\
17 a N-N&\n\
18 bq ,NA 1 t\n\
-7 vs say - apwith\n\
-38 bw before ,N, 4 say\n\
3 kn a0 there\n\
5 vz , 4, 16\n\
-12 fk aNt PROPN A\n\
48 gl confident - 2\n\
-60 vp D 1 t\n\
-10 vs say 2 a..if\n\
19 bq APN 16, 0\n\
-23 bq NhN 8, 0\n\
9 a NVQ\n\
35 as say NVQ\n\
20 vz & 1 4\n\
-21 al accuse N a0\n\
23 fk a0 PRON PROPN\n\
8 fp that there\n\
-95 a NAQC\n\
39 bq NVN 8, 0\n\
32 kp at say Q\n\
18 fl add it\n\
-16 fk a..t1 DET Q\n\
15 as say NQA\n\
-18 fk at PRON C\n\
-10 vs speak 1 at\n\
-32 vp DET 1 t\n\
25 al say VN a0\n\
9 as speak N,w\n\
23 al praise N, a0\n\
104 bq &N 1 0\n\
5 dl after predict\n\
-4 vp w - pon\n\
-17 vl deliver 8 true\n\
-22 vz h 8 32\n\
30 kl aN deliver\n\
24 vz h 0 16\n\
11 bq &N - N\n\
13 a oVN&\n\
6 al offer oV aN\n\
-33 f say them\n\
39 al urge N, a0\n\
4 vz PRON 4, 16\n\
64 fl urge ADV\n\
-25 as say NAo\n\
6 bq ,sN 4 0\n\
32 vl explain 2 false\n\
4 a N,wC\n\
46 al mention N, a0\n\
89 bq N,w 1 0\n\
-52 vl announce 0 false\n\
-15 dl after hammer\n\
45 bq NA 1 t\n\
-14 bq VhN - 0\n\
7 kp aT say PRON\n\
-12 as say oAN\n\
-76 kn a0 up\n\
-30 f other up\n\
-41 fp VERB up\n\
19 k apup\n\
19 kn apup up\n\
21 pe other up\n\
61 ks aNt tell s\n\
-52 vl see 1 true\n\
-10 pr will see 0\n\
-70 as tell NhN\n\
33 a N&Ns\n\
-10 fl word PROPN\n\
-31 vp PROPN - pin\n\
-32 vz & - 2\n\
-4 dlf after hope s PRON\n\
-63 v apon 16, 16\n\
20 bq NVN 16, pon\n\
12 oa PN, NA\n\
27 ks ar say 0\n\
-19 al claim NP a0\n\
48 vs say 2 aint\n\
-15 as noun ANo\n\
-24 ks apwith noun 0\n\
-81 kl apwith call\n\
-41 pe noun with\n\
-9 vp NOUN - pwith\n\
7 kl a0 declaration\n\
7 gl declaration - 1\n\
-17 fl unclear whether\n\
-11 bq N&N 2 0\n\
91 fk a0 r PROPN\n\
19 vp DET 1 r\n\
-52 f show their\n\
16 as show NVP\n\
13 al show VP aN\n\
-33 pe tell ADJ\n\
-11 f tell for\n\
-9 as tell PNV\n\
-5 pe tell the\n\
7 vl cheer 1 false\n\
7 al learn NA a0\n\
-19 fp NOUN had\n\
24 fl hold PROPN\n\
6 gl sign - 4\n\
13 vl find 16 false\n\
-35 kp apfor other NOUN\n\
77 fp for an\n\
-8 kl a..t1 according\n\
-38 fk a..t1 PROPN NOUN\n\
15 kp bb0 say '\n\
30 dlf before according ing '\n\
30 c bb0 1 2\n\
30 gc before -0 1 2 say\n\
-56 vz V 8 16\n\
19 o noun PNt\n\
6 ks apon other ing\n\
-5 kp apon other A\n\
-35 bq tNA - pon\n\
13 bq &VN - 0\n\
-17 oa  AD\n\
20 dlf after show ing A\n\
33 fl show NUM\n\
40 al show NV at\n\
-85 vz A 8 8\n\
31 kp a0 show w\n\
29 pe say against\n\
3 vl mention 16, true\n\
63 bq hN 16, 0\n\
-34 as say bN,\n\
-46 a NsNt\n\
-3 ks aNt speak ing\n\
-67 o before hNCN\n\
11 vp P 16, pto\n\
-13 fl promise NOUN\n\
33 fl promise a\n\
-4 pr PROPN promise 0\n\
11 fk apwith PROPN PROPN\n\
57 a AtNA\n\
11 as say AtN\n\
-21 kp a..t1 say PRON\n\
33 a NsVP\n\
44 gl portray - 2\n\
-21 k aNrr\n\
4 f think her\n\
-18 kn a0 each\n\
-37 as other CtN\n\
-5 fl say an\n\
15 fk a..t1 PRON Q\n\
15 ks ain other s\n\
47 kp a..if other DET\n\
10 fk a..if P DET\n\
35 fp on whether\n\
-18 v a..if 4 16\n\
17 vp DET 4 ..if\n\
-48 bq NCN 2 0\n\
13 as other NPP\n\
8 b before say ,N-N\n\
7 kp apabout think r\n\
-14 vl worry 16, false\n\
-3 vs think 16, apabout\n\
15 kl apas see\n\
-42 pe tell what\n\
19 al issue NV a0\n\
-12 vl allow - false\n\
-47 f speak into\n\
-20 as speak PNC\n\
16 dl after joke\n\
10 gl joke - 2\n\
38 vl joke - false\n\
-83 v a..t1 - 8\n\
45 oa PNt NV\n\
-84 ks aTt noun 0\n\
-4 kp aTt noun DET\n\
-5 vs noun 1 aTt\n\
25 bq CN& - 0\n\
39 kl a0 tout\n\
27 dl after tout\n\
39 gl tout - 1\n\
-37 k apinto\n\
-37 kn apinto into\n\
-8 fk apinto DET NOUN\n\
3 dlf after sign 0 DET\n\
45 fp that her\n\
29 ks a..what noun s\n\
-12 fl call her\n\
23 bq N-N 4, 0\n\
4 v apin 8, 32\n\
8 vs say 8, apin\n\
87 kl a0 decry\n\
87 gl decry - 1\n\
73 a NQ&C\n\
13 pe speak of\n\
-37 vp DET 4, 0\n\
19 bq NQ& - 0\n\
8 gc before -1 4 32 say\n\
-11 al plan VN apto\n\
9 dlf after address s NOUN\n\
85 bq VPN 1 0\n\
-17 dl after determine\n\
-20 gl determine - 2\n\
6 al expect oD a0\n\
50 fl support NOUN\n\
17 fl support at\n\
-10 f other no\n\
33 as other NwN\n\
12 vp w - r\n\
-7 dlf after cheer ed NOUN\n\
-31 kp a, say DET\n\
10 ao before say ,VNP\n\
-5 dlf after post ed PROPN\n\
29 f write an\n\
-52 al post NP a0\n\
-9 vl push 8 true\n\
-22 al push No a0\n\
-9 fk aN o NOUN\n\
-15 z before DN,\n\
23 z before oDN\n\
-85 fk apto V j\n\
4 kn a0 its\n\
-46 o before NVNo\n\
-29 dlf after attention 0 j\n\
-19 fk apto PROPN .\n\
35 fk a..t1 PRON V\n\
-5 vs write 16 a0\n\
-33 vz DET 16 16\n\
-35 vp PROPN 4 pon\n\
17 dlf after say ed &\n\
19 dlf after look ing A\n\
-7 vl look 16 false\n\
-24 fp PROPN after\n\
-3 fl assure NOUN\n\
23 vz A 2 64\n\
28 kl aN assure\n\
-37 vz A 0 64\n\
-59 fl assure PROPN\n\
3 f tell she\n\
31 fl tell she\n\
-15 ks aNN tell ed\n\
-20 kl apon message\n\
16 a N,Vo\n\
-8 o write PN,\n\
31 al attack N a0\n\
-33 al tell NQ a0\n\
-4 vz & 4, 32\n\
18 a ANQo\n\
-9 a NVoA\n\
45 gc before -1 1 32 say\n\
50 al tell NA aN,\n\
18 c bb1 2, 16\n\
-64 kl a0 weigh\n\
-64 gl weigh - 1\n\
52 kl apin weigh\n\
21 gl weigh - 2\n\
47 al weigh PN apin\n\
30 bq N,N - pin\n\
-22 f think because\n\
-9 bq NC, 1 t\n\
51 vl back 4 true\n\
3 dl subject back\n\
58 al worry NA a0\n\
18 bq NhN 1 0\n\
4 dlf after try ing NOUN\n\
-84 bq CNA 8 0\n\
66 vp A 8 pwith\n\
11 bq NAV 4 0\n\
-70 bq DNA - 0\n\
38 fp NOUN they\n\
14 fl want the\n\
-43 dlf after want 0 w\n\
-17 dlf after question s NOUN\n\
-23 fk apabout PRON NOUN\n\
11 fl question his\n\
16 fp about his\n\
-50 fk apabout NOUN NOUN\n\
44 v apabout - 16\n\
30 as other N&V\n\
25 vp o - pabout\n\
50 vs tell 2 aN\n\
-17 fl ask he\n\
25 fk aN P w\n\
21 oa N Pw\n\
-5 bq NwA 4 0\n\
-28 as think N,h\n\
-51 vz w 8 32\n\
5 vl issue 0 true\n\
-29 f before those\n\
7 vl support 4 true\n\
-33 a N&Nw\n\
-48 bq &Nw 2 0\n\
-8 fk aNP o V\n\
-38 as other bN,\n\
8 kl sby back\n\
34 kp sby other A\n\
8 dlf after show ed r\n\
-40 v at 4, 32\n\
-7 vz r 4, 32\n\
5 ks a..,2 show ed\n\
-51 vz , 16, 16\n\
-18 f other themselves\n\
38 pr who identify 0\n\
8 kn aN themselves\n\
8 f think themselves\n\
14 fl consider ADV\n\
13 kp apon other t\n\
26 vp t - pon\n\
65 al say NC a0\n\
35 vp NOUN 32 0\n\
20 vz NOUN 32 32\n\
75 bq N 32 0\n\
-15 vp NOUN 16 N\n\
-23 vz NOUN 16 32\n\
13 ks aNP speak ing\n\
-6 a NV&N\n\
-52 vz A 4 64\n\
-55 al support NV a0\n\
9 al tell NV aN\n\
41 vl attack 16 false\n\
-93 a NPNb\n\
10 as noun bCN\n\
36 pr are consider 0\n\
10 vl question 4 false\n\
22 vp A 4 pwhether\n\
16 ks aP speak ing\n\
4 kl aP question\n\
-32 kl aN court\n\
-5 kp aont say PROPN\n\
33 vs say 1 aont\n\
37 gl court - 4\n\
17 as other oDN\n\
6 fp - ADJ\n\
30 al question N& apabout\n\
12 vl question 8, false\n\
21 fl question ADV\n\
3 gl question - 16\n\
9 vl suggest 1 false\n\
6 gc before -2 1 16 say\n\
-26 al ask Nh a0\n\
-4 pr and ask 0\n\
12 al ask hN aN\n\
22 vs tell 4 aNt\n\
36 fk at Q P\n\
15 oa t QP\n\
-33 dlf after focus ed A\n\
-4 bq  0 0\n\
-10 o other :\n\
10 a NVsN\n\
39 a NQsN\n\
37 a before - -2\n\
-20 fp a VERB\n\
-4 a N,&t\n\
-28 fp she was\n\
-48 a oVhN\n\
-13 fk apto V h\n\
-54 oa o Vh\n\
-31 vp A 8 pto\n\
-37 as speak N-&\n\
9 fl hope the\n\
17 fl hope will\n\
19 as think oVs\n\
26 as noun PNs\n\
-15 vp ' - pto\n\
-36 as show NAA\n\
-36 vs say - ain,\n\
4 a NsNo\n\
13 vp w 16, 0\n\
35 pr who see 0\n\
11 fp him as\n\
13 as other sNo\n\
33 kp aNin say ,\n\
27 fl contest VERB\n\
-6 dlf after know 0 NOUN\n\
-37 kp apas think NOUN\n\
-7 pr NOUN know pas\n\
-23 bq ,N, 16, 0\n\
-4 as noun AAV\n\
-6 bq CtN 0 0\n\
-23 vp r - P\n\
5 dlf after ask ed r\n\
-7 fk a0 h NOUN\n\
29 dlf after word s DET\n\
41 v apas - 16\n\
-15 as think N:N\n\
16 vz x 1 8\n\
-37 a oVP\n\
12 vp x 8, N\n\
12 kp at adjective PRON\n\
12 pr it clear t\n\
-17 dlf after ask ed PRON\n\
-17 al ask NQ a0\n\
13 pe tell them\n\
13 kl at declare\n\
3 vl declare 2 false\n\
143 ks aTt say ed\n\
5 oa : NV\n\
28 k aTT\n\
30 kn aTT ADV\n\
22 fl insist he\n\
11 gl insist - 2\n\
12 w before insist ,N\n\
-17 al claim NA at\n\
42 pr to focus pon\n\
-4 al resist NP a0\n\
32 as speak NPV\n\
44 al mock NP a0\n\
-43 kl aN mock\n\
13 bq hNA 8 0\n\
-17 f speak after\n\
-41 as other NQA\n\
3 al begin CN a0\n\
-20 a QNPN\n\
-9 as say QNP\n\
4 fk a..,1 r NOUN\n\
-53 c bb0 - 4\n\
29 kl ar look\n\
28 al look oN ar\n\
40 f other against\n\
-89 bq N, 16, 0\n\
-13 vz , 4, 32\n\
-34 a AVbN\n\
-36 o before N,\n\
-36 z before N,\n\
-20 o split N,\n\
-20 z split N,\n\
-22 dlf after introduce ed A\n\
-43 a bN,w\n\
14 pr , mock 0\n\
-47 fl call ADV\n\
22 pr ’s call 0\n\
15 ks aT noun 0\n\
12 kp aT noun '\n\
-14 z before NoQ\n\
-10 vl assure - true\n\
-40 v a..what 1 32\n\
-21 bq CNo 4 0\n\
20 o before NAAV\n\
10 kp a..t1 tell A\n\
-16 c sb0 - 4\n\
9 k aNP:\n\
46 fk at P DET\n\
-8 pr ADJ attack pon\n\
22 pr and say t\n\
46 al promise oC a0\n\
6 pr and vow 0\n\
25 kp apto say &\n\
-59 fp ADV this\n\
14 vp j 8 pon\n\
-50 gc split -4 - 2 say\n\
15 vl know 4, false\n\
7 vs think 4, apas\n\
41 dlf after attention 0 PRON\n\
4 vl criticize 2 true\n\
8 oa N NC\n\
17 fk aNN C DET\n\
-11 vp PRON 32, 0\n\
20 f speak of\n\
-9 fk a0 Q &\n\
20 vs say 2, a0\n\
-19 kn a..t1 Q\n\
77 vp & 2 t\n\
3 dlf after continue 0 NOUN\n\
-15 fl add to\n\
-20 kp apto say A\n\
-10 a N&No\n\
20 pr NOUN vote in\n\
-61 a hNAx\n\
56 a CPNo\n\
-9 bq VsN - 0\n\
36 vl add 2 false\n\
-34 a VPNh\n\
-19 a before b -4\n\
-19 kl a0 celebrate\n\
-16 dl after celebrate\n\
-19 gl celebrate - 1\n\
20 fk aNin P PRON\n\
6 gl celebrate - 8\n\
11 bq NPN 4, 0\n\
12 gc before v2 - 16 say\n\
-21 o before N,VN\n\
-10 fk a..how r r\n\
-38 vp r 4, 0\n\
-7 bq N,w 4, 0\n\
41 vl tout 4 true\n\
-6 dlf after vow ed PRON\n\
29 pr , pledge 0\n\
12 oa t N&\n\
-16 v aT - 4\n\
18 fl feel VERB\n\
30 vl feel 0 true\n\
-89 as show NoV\n\
-10 fk apon PROPN NOUN\n\
53 fl message Q\n\
-12 f tell it\n\
-41 as other VNw\n\
-46 fp NOUN which\n\
19 vp , 2 N\n\
-6 z before -N,\n\
-20 as say NwN\n\
10 kn a0 could\n\
6 fp VERB could\n\
-5 bq NwN 0 0\n\
17 gc split -2 - 4 say\n\
31 bq &NA 4 0\n\
-62 ks aT say ing\n\
27 kn aT ADJ\n\
-37 oa N Vb\n\
-11 ao before say NVbN\n\
5 vz w 4 32\n\
44 vp A 4 pabout\n\
-26 fp NOUN like\n\
17 dlf after support ed PRON\n\
48 dlf subject support ed A\n\
30 fk apon PRON j\n\
5 fl criticism his\n\
15 fk aTt PROPN PROPN\n\
31 a NAQh\n\
55 a CNQ&\n\
15 dlf after fire 0 PRON\n\
13 kl apon fire\n\
11 fl fire PROPN\n\
26 ks apfor noun s\n\
-13 kp apfor noun DET\n\
-5 dlf after release 0 o\n\
-13 fl sign the\n\
-4 ks ain other 0\n\
31 kl apup hold\n\
-21 as say N-w\n\
3 kl a..,1 sign\n\
-12 vl sign - false\n\
-23 v aNt 1 32\n\
-117 bq NCN 1 t\n\
-15 a AVsN\n\
59 dlf after pledge ed A\n\
4 gl pledge - 4\n\
-29 vz A 2 4\n\
8 vl support 16 true\n\
17 kp apas noun PRON\n\
-3 fk apas DET NOUN\n\
-5 vl support 16 false\n\
9 vl remind 16 false\n\
26 al remind PN aN\n\
41 kn aP inside\n\
-34 ks apwith speak ed\n\
5 kl apfor ask\n\
22 kp apfor tell NOUN\n\
22 pr NOUN ask pfor\n\
55 kp bb1 tell NOUN\n\
-101 f split at\n\
-23 k apwithin\n\
-23 kn apwithin within\n\
-26 as say VNV\n\
40 al want NP a0\n\
-35 vz ¶ 0 64\n\
5 al according NP a..,1\n\
-19 as think N,P\n\
15 c bb1 8 64\n\
8 fp , about\n\
18 bq ,PN 1 0\n\
7 vl according 16 false\n\
8 vp ¶ 16 ..,1\n\
36 bq  16 ..,1\n\
14 pr NOUN feel 0\n\
-7 v a..,2 16, 32\n\
15 dlf after support 0 PROPN\n\
5 kl sby champion\n\
10 a PoVN\n\
-56 a NoV\n\
18 fp them to\n\
-3 as other oV\n\
-57 pr the question 0\n\
29 a NwNV\n\
-4 fp ADJ ADJ\n\
26 dlf after support ing DET\n\
-57 kp at say '\n\
-10 fl predict PROPN\n\
8 dlf after clear 0 V\n\
-6 fl clear PROPN\n\
-8 kp apat other A\n\
-67 vp A - pat\n\
18 fl imagine PROPN\n\
23 pr PROPN see 0\n\
-93 a oAVN\n\
27 fl embrace his\n\
11 gl embrace - 1\n\
21 dl after vouch\n\
76 kl apfor vouch\n\
76 gl vouch - 2\n\
32 ks aP say ing\n\
4 gc before -16 2 32 say\n\
-11 as tell N-N\n\
13 vp , 16 0\n\
35 vz , 16 32\n\
33 fl tell would\n\
27 vp r - pfor\n\
23 f say him\n\
-53 dlf after seem ed NOUN\n\
-4 vl seem 1 true\n\
20 dlf split seem ed NOUN\n\
9 dlf after tell ing NOUN\n\
5 fl press about\n\
68 vl press 2 false\n\
-47 fl propose NOUN\n\
-18 pr his propose 0\n\
5 vl refer 1 false\n\
23 a sQhN\n\
-24 fp , before\n\
39 pr NOUN say ,\n\
-30 vl say 2, false\n\
-25 ks at other ing\n\
73 fp NOUN whether\n\
44 fl call whether\n\
14 vz P 0 16\n\
12 dlf after hope ing A\n\
43 kp apfor think A\n\
16 fl ask his\n\
-11 v apabout 8, 64\n\
-31 fl criticism PROPN\n\
18 kl sb1- say\n\
14 kn sb1- ,\n\
25 kl bb1- call\n\
-29 vl seem 4 true\n\
-48 gl seem - 4\n\
-11 vl reflect - true\n\
19 v a, 4 64\n\
49 v a..,2 1 32\n\
104 gc before -1 16, 32 say\n\
-20 dlf after attack 0 DET\n\
37 a NP~N\n\
13 a oVoV\n\
-17 a VoVP\n\
10 b before say ,NVPN\n\
-30 kl a0 assume\n\
-30 gl assume - 1\n\
-27 pr she say ..,1\n\
-11 pr ADV accuse 0\n\
36 vp r 32, 0\n\
-6 vz r 32, 32\n\
-3 fp out NOUN\n\
8 kl aN lay\n\
-17 kp a, noun PRON\n\
-51 fl celebrate PROPN\n\
21 bq PN, 4, 0\n\
-57 kl aN declare\n\
-33 vz , 2, 16\n\
-77 vp V - N\n\
-44 kp a0 adjective PROPN\n\
-29 vs adjective 8, a0\n\
25 vl express 8 true\n\
12 fl express the\n\
-7 vl express 4 false\n\
34 kp at noun V\n\
-41 fl concern the\n\
-29 fl encourage NOUN\n\
30 vl encourage - true\n\
-11 kl aN encourage\n\
-54 fp over NOUN\n\
27 fl speak as\n\
26 oa PNPN sN\n\
-8 vs speak 32 a0\n\
-10 a NsNV\n\
-19 gl seek - 8\n\
6 a CNAQ\n\
31 bq PN, 2 0\n\
-3 bq tNA 8, 0\n\
4 fl suggest would\n\
12 kl a0 bemoan\n\
6 fl bemoan the\n\
12 gl bemoan - 1\n\
4 f other there\n\
-37 dl after prove\n\
-12 vl prove - true\n\
-18 gl prove - 2\n\
-69 fl prove ADJ\n\
5 oa s NP\n\
15 bq NhN - r\n\
-13 vs other 0 aT\n\
49 vp , - Nin\n\
19 bq PN, - Nin\n\
-125 bq ,CN - 0\n\
61 fl comment about\n\
-12 kl apabout comment\n\
-4 kp apabout noun j\n\
-19 vp j - pabout\n\
27 o before N&NA\n\
-11 o split PN,N\n\
9 dlf after hope 0 DET\n\
16 al hope NV a0\n\
7 pr the hope 0\n\
55 al support VN a0\n\
-11 vs noun 16, ar\n\
-38 fk aN r P\n\
18 a PNoA\n\
-44 as think oAV\n\
-28 a NDVb\n\
-4 dlf after feel 0 PRON\n\
-3 vz PROPN 2 64\n\
9 fk a0 PRON b\n\
-3 fl support her\n\
-10 vp , 16 N\n\
36 al point N a0\n\
26 vl see 16 true\n\
14 bq NPN 16 N\n\
16 al discuss Nh a0\n\
5 vz P 4, 16\n\
-42 v a, - 32\n\
20 gc before -8 4 32 noun\n\
-11 gc split -2 1 4 say\n\
-32 pr NOUN list 0\n\
-15 dlf after vote 0 x\n\
23 kp aTt say PROPN\n\
65 fp that some\n\
-7 v apas 4 16\n\
73 vs other 4 apas\n\
29 vp A 4 pas\n\
-4 fl complain ADV\n\
3 kl bb1 complain\n\
16 dlf after see 0 x\n\
8 pr n’t see 0\n\
34 v ar 8 16\n\
31 vp PROPN 8 r\n\
-10 kp aon other A\n\
-30 vl show 16 true\n\
16 fl expect a\n\
6 fk a0 PRON C\n\
-53 a NCoN\n\
13 vp & 8 N\n\
3 kl a0 condemn\n\
3 gl condemn - 1\n\
13 pr NOUN discuss 0\n\
-15 vs other 8 ar\n\
8 dl after suggestion\n\
-144 bq tNA 8 0\n\
3 kl a0 charge\n\
-26 dlf after charge ed r\n\
3 gl charge - 1\n\
26 al charge PN a0\n\
16 kl apwith charge\n\
-10 k bb0:\n\
-10 g bb0: -0\n\
30 al discuss N& a0\n\
5 dlf before call ed A\n\
-61 dlf after struggle ed A\n\
18 fl struggle ADV\n\
-27 vl seek 16, true\n\
24 z before AAV\n\
-10 dlf after try s PROPN\n\
4 dlf after ask 0 A\n\
45 as tell oDN\n\
32 bq &NA - pto\n\
-22 kl apfor say\n\
55 vl challenge 16 true\n\
-8 vs other 8 aP\n\
6 kl aNt state\n\
-7 fl report to\n\
-30 vp NOUN 16, pto\n\
15 dlf after look 0 PRON\n\
39 v ar - 16\n\
29 a VN-P\n\
-131 c bb1& 1 16\n\
-16 oa P -N\n\
7 z before NVP\n\
-3 fl refuse PROPN\n\
-25 fl disavow PROPN\n\
3 vl disavow - true\n\
17 fl disavow the\n\
-44 vz o 32, 32\n\
31 kp apfor other j\n\
-19 bq N,N 16, pfor\n\
-9 fl advocate VERB\n\
16 kp apon noun V\n\
36 pr VERB attack pon\n\
11 pr NOUN continue pto\n\
52 dlf after vote ed A\n\
26 pr ADV endorse 0\n\
-38 a hCPN\n\
44 vl support 4, true\n\
42 ks aNt other ing\n\
33 kp aNt other ,\n\
-22 fl reject the\n\
31 bq N,& 8 0\n\
4 as think hVN\n\
4 fl write an\n\
-8 as write N-V\n\
34 al write N- a0\n\
5 bq bN, 4 0\n\
-11 z before bN,\n\
44 kn bb1 an\n\
-44 pr VERB urge 0\n\
7 kp a..if noun DET\n\
-27 al push PN a0\n\
43 kl apfor push\n\
-62 fl push NOUN\n\
31 vl question 8 true\n\
-31 fl question to\n\
9 fp as to\n\
21 kl a..if question\n\
7 al question PN a..if\n\
-3 fl support his\n\
-8 dlf after plan 0 NOUN\n\
-12 vl plan 16, true\n\
9 al oppose N a0\n\
-23 w before argue ,N\n\
-8 dlf after address s PRON\n\
4 as tell NAC\n\
17 pr will tell 0\n\
34 fl email with\n\
8 dlf after answer 0 o\n\
-52 as other N&P\n\
-53 f think any\n\
-27 vp A 8 pon\n\
9 pr is count pon\n\
15 kp a0 adjective x\n\
31 f adjective about\n\
-46 kn aPt about\n\
-96 kp at noun P\n\
-24 vl concern 2 false\n\
-42 dlf after support 0 x\n\
-3 bq NAx 4 0\n\
-7 pr not support 0\n\
40 v aint 1 32\n\
-35 bq wAx - 0\n\
-20 dlf after appear ed PRON\n\
11 vl appear 16, true\n\
-3 pr she appear 0\n\
9 fk apto C t\n\
9 oa o Ct\n\
47 o other oCt\n\
-23 dl after imply\n\
4 v at 8, 64\n\
-3 gl imply - 2\n\
-12 vs say 4, aN,\n\
-5 kl a0 notice\n\
-5 gl notice - 1\n\
12 v apon 4 8\n\
21 al point NP apto\n\
87 vp PRON 32 0\n\
16 kp apfor other PRON\n\
-3 vs other 32 apfor\n\
16 fk aP s DET\n\
8 a hVNt\n\
-24 vl support 0 true\n\
15 b before think ,A\n\
18 bw before ,A 8 think\n\
8 v aP 0 64\n\
13 f show his\n\
25 pr NOUN cite 0\n\
25 v apon 8, 32\n\
-21 dlf after respond 0 x\n\
9 vl respond - true\n\
-6 fl respond NOUN\n\
15 oa oN oC\n\
-51 gl request - 2\n\
10 vp o - pto\n\
12 pr and oppose 0\n\
3 fl allow the\n\
29 fk apin NUM t\n\
-6 kp a, other r\n\
-35 fk a, PRON C\n\
6 dlf after warn ed PRON\n\
64 a NQwA\n\
45 kl aN warn\n\
-5 fl advocate PROPN\n\
6 vp NOUN 0 t\n\
-4 v a..t1 4 8\n\
12 o split NVNo\n\
5 dlf after hold s PROPN\n\
-11 kn aN its\n\
-56 fl declare NOUN\n\
5 bq CN, - 0\n\
21 dlf after respond ed NOUN\n\
-26 kp apwith say NOUN\n\
77 fl respond Q\n\
6 kl a..,1 respond\n\
-43 fk a0 P ,\n\
-57 oa  P,\n\
-47 f speak ,\n\
14 o other N:\n\
8 v apas 16, 32\n\
16 oa s N-\n\
8 kl a0 demand\n\
-58 fl demand to\n\
8 gl demand - 1\n\
-8 a oDPN\n\
-41 gl demand - 2\n\
-27 bq PN, 4 pto\n\
36 vl demand 2 false\n\
-25 bw before ,NPN, 16 say\n\
87 fl respond by\n\
-23 dl subject respond\n\
38 vz b 16, 32\n\
9 v aT, 8 32\n\
-6 kl a..t1 respond\n\
-18 vz A 8, 8\n\
-7 dlf after write ing PROPN\n\
-7 al write PN a0\n\
8 vp PROPN - in\n\
-36 vz ¶ - 8\n\
-26 ks apout other ed\n\
14 as adjective NVN\n\
34 bq N,A 16 0\n\
74 kl a..t1 try\n\
29 fl try the\n\
23 vl ask 16 false\n\
-33 bq oCN 16 0\n\
-26 vs noun 8 apabout\n\
5 as noun tNA\n\
17 dlf after shoot 0 PROPN\n\
28 as speak tNA\n\
-4 bq NhN 4 0\n\
27 kl apabout word\n\
46 fk apabout PROPN NOUN\n\
13 gl word - 8\n\
42 bq CN& 4 0\n\
-7 v apto 2 8\n\
4 gc before -8 2 32 say\n\
14 dlf after refer ing ,\n\
47 pr , refer pto\n\
-22 a VbN\n\
40 dl after lament\n\
12 fl lament the\n\
6 al refer N- apto\n\
28 bq NC, - pto\n\
18 fl refer NOUN\n\
43 vl consider 8 true\n\
29 f think an\n\
-42 fl consider an\n\
-16 bw before  16 think\n\
-13 o before N,wN\n\
40 vl according 8 false\n\
29 pr , according N,\n\
32 a NwVP\n\
-7 gl estimate - 4\n\
63 vp NOUN 0 ,\n\
-6 bq VN, 8, 0\n\
-36 vl write 8, false\n\
-20 kl a..,1 write\n\
-35 dlf after name ed NOUN\n\
-7 pr NOUN name 0\n\
-22 fl list of\n\
32 vp PRON - Nr\n\
-30 vl believe - true\n\
29 kl apin believe\n\
4 vl believe - false\n\
27 vs think - apin\n\
25 o think PNt\n\
35 w before believe ,N\n\
7 vs say 4 aT\n\
48 k aTTt\n\
12 ks aTTt say ed\n\
48 kn aTTt ADV\n\
12 kp aTTt say PROPN\n\
-7 dlf after accept 0 o\n\
33 fk apwith DET NOUN\n\
-22 v apwith 16, 32\n\
-7 fp , whose\n\
-18 as other NhC\n\
-40 as tell PNo\n\
-17 vs other 2 apto\n\
13 as other DNA\n\
56 bq PNo 1 0\n\
-29 vs other - aN:\n\
-97 oa  N.\n\
7 pr i think 0\n\
-8 f think .\n\
58 dlf before tell ed NOUN\n\
16 pr PROPN deliver N\n\
-44 dlf after deliver ed A\n\
-4 vl deliver 8, true\n\
58 dlf after say ing Q\n\
14 vz Q 2 8\n\
25 a VNQ\n\
43 fl describe NOUN\n\
43 al describe NV a0\n\
-20 fl describe VERB\n\
7 kp a..,2 speak PROPN\n\
-14 vl mention 4 false\n\
-7 vp b 1 0\n\
-35 vz b 1 16\n\
-17 a QVoN\n\
-27 f say may\n\
28 al tout NP a0\n\
-9 kl apas describe\n\
-24 vp PRON - pas\n\
16 a oCNA\n\
26 vl insist 1 true\n\
20 al insist NA a0\n\
-5 vl release 4 true\n\
48 bq NoN 8 0\n\
6 kp apon speak &\n\
32 pr and call pon\n\
-29 pr is struggle pto\n\
4 as tell oVN\n\
56 al ask oV a0\n\
-77 ks apto tell ed\n\
-6 o tell o\n\
-11 dlf after response 0 PRON\n\
-11 v a..if 2 32\n\
8 al order No a0\n\
-4 dl after pass\n\
11 kl aN pass\n\
-26 dl after hedge\n\
-9 bq N,& 1 0\n\
-35 a NQNA\n\
12 fp about VERB\n\
-60 kl apon question\n\
-62 fl question ADJ\n\
-11 fk a0 r ,\n\
-23 fl push ADV\n\
-25 oa  ,C\n\
-15 pr is push 0\n\
15 bq N&V - 0\n\
-67 vp A 32, pto\n\
-20 ks apat noun 0\n\
-11 vl statement 16, false\n\
6 vl statement 8, false\n\
27 as noun NVs\n\
-48 as noun NAo\n\
21 fl note ADJ\n\
6 a NAVs\n\
63 v aNin - 16\n\
31 pe say out\n\
-32 a oVNQ\n\
10 al determine oV a0\n\
14 v apto 16, 16\n\
42 pr he want 0\n\
32 kl aNt release\n\
34 kp aNt other A\n\
-5 kl a0 amplify\n\
-22 dl after amplify\n\
-5 gl amplify - 1\n\
-16 vp & 4 N\n\
10 dlf after message 0 '\n\
-67 as noun NDN\n\
9 bq &VN 8 0\n\
24 oa s N&\n\
52 a NoN&\n\
-8 vp PROPN 2 Nt\n\
8 kp a: say PROPN\n\
-35 dl after honor\n\
24 al message N& a0\n\
-8 vs noun - apagainst\n\
-35 kl sby release\n\
4 vl say 2, true\n\
-86 vp , 2, 0\n\
54 bq Q&N - 0\n\
20 fl charge PROPN\n\
6 vl charge 8 false\n\
-27 a NDNV\n\
7 vp h 4 t\n\
8 a CNhN\n\
-7 kl a0 title\n\
-7 gl title - 1\n\
30 pr a court 0\n\
-24 oa N Ct\n\
29 o other NCt\n\
13 al determine NA a0\n\
-62 bq CtN 8 0\n\
25 fl tweet a\n\
5 a VN&C\n\
33 dlf after think 0 NOUN\n\
21 vl think 2 true\n\
7 pr he support 0\n\
-34 vl pass - true\n\
33 fk aT P NOUN\n\
19 al say NA a..,2\n\
10 dl subject pass\n\
19 bq CPN 0 0\n\
3 dlf after sign ed NOUN\n\
-15 kl sby sign\n\
-24 f show of\n\
-26 a DNVN\n\
-39 o before hNPN\n\
-29 bq NDN - 0\n\
-53 fk apfor DET r\n\
-33 vs other 8 apfor\n\
-44 pr ADV seek 0\n\
38 gc before -1 2 16 say\n\
-9 bq VbN 1 0\n\
-7 ks apfor speak 0\n\
4 fp for his\n\
-33 gl apologize - 2\n\
6 gl apologize - 4\n\
-8 f other during\n\
20 vl challenge 16, true\n\
-8 fp VERB against\n\
18 kl apagainst rail\n\
37 gl rail - 2\n\
15 pe speak against\n\
-19 fp what he\n\
-14 gl pitch - 2\n\
3 oa o NC\n\
-3 oa  sV\n\
7 fk a0 V PRON\n\
27 kl a0 blame\n\
27 gl blame - 1\n\
12 vl blame - true\n\
-7 a oCNQ\n\
32 k arT\n\
32 kn arT ADV\n\
49 al understand NA a0\n\
-28 dlf after want ed NOUN\n\
-24 al want oD a0\n\
17 o think oD\n\
-34 dlf after think 0 o\n\
3 v at 4 8\n\
3 kp apwith say A\n\
-23 dlf after outline ed NOUN\n\
-21 bq ,CN 8 0\n\
11 fl continue on\n\
9 a NAxQ\n\
-34 vs say - aont\n\
-34 vp PROPN - ont\n\
7 dlf after plan 0 DET\n\
-35 fl pledge NOUN\n\
-7 vz , 32, 32\n\
-79 fl sign PROPN\n\
6 fl sign a\n\
39 kl apat hint\n\
29 fp at his\n\
8 vp , - pat\n\
-6 gc before -0 2, 16 say\n\
19 bw before ,N, 8 say\n\
-3 vp , 32, 0\n\
25 vl plan 16, false\n\
-21 bq CNV - 0\n\
-4 a oV,&\n\
-42 as think oV,\n\
-14 v a0 2, 64\n\
7 bq N,w 2, 0\n\
16 gl warn - 4\n\
-6 bw before  64 say\n\
9 fl try NOUN\n\
-12 a VNwA\n\
29 gl blast - 8\n\
29 vl blast - false\n\
-8 kp at noun '\n\
-39 vp ' 1 t\n\
34 bq NPN 1 t\n\
3 dlf after criticism 0 V\n\
36 fl criticism for\n\
5 bq NAV 8 0\n\
-5 f tell they\n\
27 pe say them\n\
-7 fl opposition PROPN\n\
13 vl opposition - false\n\
15 v apagainst - 16\n\
5 vp DET 2 ..if\n\
5 dl after warning\n\
-40 ks a..: say ing\n\
9 gc before -1 4 16 say\n\
-69 fk aN PRON A\n\
40 fl know he\n\
-113 f other ,\n\
3 dlf after accuse ed &\n\
-36 fk a0 PROPN NUM\n\
25 pr and accuse 0\n\
-17 vs speak - apfor\n\
-20 fp whether the\n\
-3 pr ADV agree 0\n\
34 v aPt 1 16\n\
-23 gl agree - 8\n\
-8 dlf after think ed PRON\n\
57 bq -N- - 0\n\
4 bq N,N - pat\n\
35 kl a, title\n\
14 gl title - 2\n\
8 al charge NP a0\n\
-5 vl expect 16, true\n\
-12 vz x 16, 16\n\
-14 fl expect NOUN\n\
-27 kn a0 itself\n\
-37 fp VERB itself\n\
-21 vl celebrate - true\n\
11 fl call it\n\
10 vz o 16, 64\n\
6 kl aNP share\n\
32 fl share and\n\
-8 a sNQP\n\
-15 as write N,N\n\
-4 ks a..,2 write 0\n\
23 as write N&N\n\
-25 pr PROPN blast 0\n\
-35 gl blast - 2\n\
14 pr PROPN blast N\n\
46 dlf after encourage 0 o\n\
48 bq ,No 4 0\n\
8 pr to encourage 0\n\
6 bq h 16, 0\n\
11 a hVoN\n\
-7 dlf after report 0 PROPN\n\
19 vl recite - false\n\
49 vz b - 16\n\
-35 bq oVN - pto\n\
-20 as say NbC\n\
10 fk aN b C\n\
15 oa N bC\n\
-23 a QNC,\n\
19 a before , -1\n\
48 e before PROPN VERB\n\
33 a split , -1\n\
70 ba split N ,\n\
15 vp o - ..:\n\
14 fl intend the\n\
52 a NoQN\n\
-19 dlf after criticize ed r\n\
-94 kp apfor other PROPN\n\
-10 as think N,C\n\
7 gl lay - 2\n\
18 vz o 2 4\n\
-53 a :\n\
25 dlf after say ing r\n\
-11 dlf after believe ed r\n\
-21 fl believe ADV\n\
19 f think you\n\
18 pr to convince 0\n\
-28 ks aNt tell 0\n\
-9 f adjective ADJ\n\
-6 dlf after agree ed PROPN\n\
8 fl believe it\n\
39 fp out ADV\n\
39 fl love to\n\
-24 f other .\n\
32 vl claim 4 true\n\
-55 dlf after state ed A\n\
-46 o say s\n\
-33 pe say as\n\
34 oa Nt NQ\n\
-33 fk apfor NOUN .\n\
-4 fl promote PROPN\n\
17 v at 1 64\n\
10 fk apabout PRON r\n\
24 gl boast - 2\n\
28 o noun PNVN\n\
37 fk apabout r PRON\n\
32 vs other 2 apabout\n\
-20 vz b 2 16\n\
5 bq N,, - 0\n\
19 pe other down\n\
12 a N;\n\
-55 a ;\n\
33 fl denounce PROPN\n\
-70 fk aN s PRON\n\
-25 ks bb0 think ed\n\
-37 k sb2&\n\
21 fk aNr P PROPN\n\
-28 v apabout 4 64\n\
13 al talk NA apabout\n\
-38 f think not\n\
11 a xoVN\n\
18 vl denounce - true\n\
10 a NQNP\n\
-66 kp aN speak DET\n\
-38 vl suggest 2 true\n\
-11 pr NOUN issue 0\n\
26 v at 8, 16\n\
-31 o split NCNA\n\
-7 bq NAN 32, 0\n\
29 f other would\n\
-11 bq ACN - 0\n\
-36 o before NtNA\n\
8 f think some\n\
10 vz w 16, 16\n\
-5 kl apto claim\n\
-3 pr to find 0\n\
-56 kp at say DET\n\
-34 kl a0 distance\n\
-34 gl distance - 1\n\
58 kl aN distance\n\
51 fl distance from\n\
51 fp himself from\n\
5 gl distance - 2\n\
38 al distance PN aN\n\
8 vl willing 16 true\n\
-32 kl a0 argument\n\
-30 gl argument - 1\n\
-7 fl understand ADJ\n\
-39 kl a0 advise\n\
-29 fl advise PROPN\n\
-39 gl advise - 1\n\
-5 al advise NP a0\n\
11 kl aN advise\n\
43 v at 16 16\n\
-12 dlf after speak 0 A\n\
-50 fk a0 P Q\n\
-25 oa  PQ\n\
-21 al sign N, a0\n\
60 fp : ADV\n\
4 kn a..what VERB\n\
-32 vz NOUN 2 64\n\
30 pr he know 0\n\
31 bq N&N 16, 0\n\
-41 f speak their\n\
-18 kl a0 anticipate\n\
-5 kp a0 think -\n\
-18 gl anticipate - 1\n\
15 as think VNs\n\
39 f say both\n\
28 pe tell they\n\
21 vp PROPN - r,\n\
-36 ao split say ,PNo\n\
-52 gl insist - 4\n\
-11 vz b - 8\n\
-22 pr NOUN appear pto\n\
37 fk at DET r\n\
-10 a ,VPN\n\
30 f adjective they\n\
12 fl clear they\n\
-12 e before , some\n\
-29 as noun NAt\n\
78 oa PN At\n\
12 bq VN& 4 0\n\
-70 bq tNA 2 0\n\
37 al call Nt a0\n\
-33 vl allow 16, true\n\
9 pr which allow 0\n\
12 vl decide 1 true\n\
6 vl announce 16, true\n\
-22 vp V 2 t\n\
7 dlf after issue ed A\n\
4 bq VPN 2 t\n\
32 al file NP a0\n\
-9 gl file - 4\n\
-18 pr PROPN respond 0\n\
15 v at 4, 16\n\
-3 vs say 4, at\n\
29 kp a..,1 say s\n\
7 pr and detail 0\n\
35 al challenge PN aN\n\
24 dlf after talk s PROPN\n\
-17 al say Nw a0\n\
-28 fl respond ADV\n\
-4 vp DET - :\n\
6 vs other 2 apat\n\
52 vp DET 2 pat\n\
22 vs tell 1 a..,2\n\
28 fk a0 j j\n\
23 kl a0 assail\n\
23 gl assail - 1\n\
-18 vl agree - true\n\
36 al agree oV a0\n\
-32 kl apto agree\n\
-60 fl agree VERB\n\
8 dlf after talk ing j\n\
-76 as say sNA\n\
-36 vz x 16 16\n\
13 vp x 8 pto\n\
13 bq NAx 8 pto\n\
42 o write NPNP\n\
27 kp apabout noun C\n\
-70 al question NP apabout\n\
4 al lay NP apoff\n\
-5 vp A - poff\n\
55 vl report 16 true\n\
5 dl after balk\n\
11 kl apat balk\n\
11 gl balk - 2\n\
-44 vp NOUN 4 pat\n\
51 vl balk - false\n\
-6 bq N 4, N\n\
20 fl blast Q\n\
30 oa NPN QP\n\
-91 dlf after lay 0 A\n\
60 a oVN~\n\
19 fl threaten to\n\
7 al threaten oV a0\n\
62 al report NP a0\n\
63 dlf before report s PROPN\n\
42 al credit NP a0\n\
-4 ks aat say ed\n\
8 dlf after attack s f\n\
13 bq ,VN 0 0\n\
-12 dl after paint\n\
7 al paint Ns a0\n\
43 pr PROPN avoid 0\n\
-26 fk apon PROPN ,\n\
58 al focus N, apon\n\
-10 v apagainst - 1\n\
-38 dlf after echo ed A\n\
22 kl sby echo\n\
53 dl subject echo\n\
35 al criticize N, a0\n\
47 bq N,N 8 pto\n\
-5 dlf after hope s P\n\
19 as think NVP\n\
16 ao before say NbN,\n\
39 fl reference PROPN\n\
7 vs noun 8 apto\n\
37 vp j 8 pto\n\
34 pr ADJ reference pto\n\
7 as tell NQ\n\
16 as think sNo\n\
27 dlf after attack s PRON\n\
43 ks at speak ed\n\
-24 vl continue 4 false\n\
-37 a NAAh\n\
13 bq N 2 ..why\n\
20 vp NOUN 2 ..why\n\
-12 fl admit to\n\
-91 kp bb0 say )\n\
73 bq ,&A - 0\n\
-85 bq C,N - 0\n\
19 dlf after find 0 PRON\n\
6 dlf after look 0 DET\n\
-38 al pledge No a0\n\
18 kp a0 say )\n\
9 dlf after say ed )\n\
-13 dl after venture\n\
-5 dlf after voice 0 DET\n\
-14 dlf after say ed t\n\
-67 pr that say 0\n\
44 kl a0 rebuke\n\
44 gl rebuke - 1\n\
67 dlf after say ed -\n\
-51 as think NVo\n\
65 vl refuse 16, true\n\
20 vp & 16, 0\n\
63 pr and refuse 0\n\
-6 vl refuse 8, false\n\
3 fk apon PROPN '\n\
40 vl remember - false\n\
28 fl paint PROPN\n\
-41 al ask oV aN\n\
42 kl bb0 know\n\
39 w before know \n\
15 kl a0 recall\n\
15 gl recall - 1\n\
34 al recall NP a0\n\
-38 gl recall - 4\n\
-49 vl recall - false\n\
-19 vp Q 8, 0\n\
-25 o before QCN,\n\
-63 o before QCN\n\
-45 fl say as\n\
-8 oa , sN\n\
40 al say Q a..,2\n\
39 o say N,wV\n\
14 vl promote - true\n\
20 dlf after explain 0 o\n\
47 pr to explain 0\n\
-41 a NwNA\n\
-35 pr was show 0\n\
41 vl remember 4 true\n\
18 gl remember - 2\n\
5 vp DET 16 N\n\
64 kp a0 adjective NOUN\n\
4 kl apto reluctant\n\
4 fl reluctant VERB\n\
4 gl reluctant - 2\n\
-4 dlf after seem ed PROPN\n\
18 fl seem like\n\
20 vl seem 8, true\n\
13 al seem PN a0\n\
-6 pr PROPN seem 0\n\
-18 fk aplike DET NOUN\n\
29 fp like a\n\
12 o say bN,\n\
15 dl subject request\n\
12 kp a..: write NOUN\n\
38 as write Q&C\n\
-10 gc before -1 4 8 say\n\
-55 pr , urge 0\n\
38 vp , - NP\n\
55 kn a..if is\n\
11 fk a..if P NOUN\n\
20 o noun A\n\
3 pe noun is\n\
-22 vz P 1 32\n\
16 al support &N a0\n\
30 vz f 16 32\n\
-55 ks aN: other ed\n\
3 vp j 16, pto\n\
-15 vl refuse 8 false\n\
-6 kp a..t1 other ,\n\
15 fl refuse the\n\
25 gl refuse - 4\n\
7 vp , 8 ..t1\n\
38 dlf after argue ing ,\n\
23 vz , 0 64\n\
47 vl persuade 4 true\n\
28 pr to persuade 0\n\
20 kl a0 skeptical\n\
20 gl skeptical - 1\n\
24 ba before ,sN P\n\
13 al reference NP a0\n\
17 vl reference 4 false\n\
38 bq ,&N 0 t\n\
42 a N,&C\n\
-26 vl reveal 1 true\n\
-9 pr , reveal 0\n\
-17 dlf after refuse ed PROPN\n\
22 bq ,wA - 0\n\
19 kl bb0 report\n\
14 w before report \n\
16 al : NA a0\n\
-3 pr , want 0\n\
-43 bq ,N, - pto\n\
-39 a N,Nh\n\
36 al attack N, apon\n\
3 vl reference 16 true\n\
-8 dlf after schedule ed A\n\
37 fl remind the\n\
-10 kp a..how noun DET\n\
35 al know NV a0\n\
-10 vs tell 32 a0\n\
-15 al begin NP a0\n\
32 al claim NA a0\n\
-5 kn a0 these\n\
-12 as speak NbN\n\
-27 dlf after declare ed PROPN\n\
11 vl prove 1 true\n\
-21 a oANo\n\
-11 vl call 2, true\n\
-45 pr ADV find 0\n\
45 as speak NtV\n\
4 fl lay for\n\
-3 dl after commitment\n\
-82 vs noun 2 apto\n\
13 a V-VN\n\
-16 vl tell 8, true\n\
26 al set N a0\n\
4 kl a0 project\n\
5 gl project - 1\n\
23 bq N,A - r\n\
4 pr the idea 0\n\
-25 fl idea ADJ\n\
-25 fl promise PROPN\n\
-58 v a..what 2 8\n\
9 vl decide 1 false\n\
-14 pr PROPN unveil 0\n\
-38 al criticize N a0\n\
-5 fl tell during\n\
-10 kl aT release\n\
-19 as other DNV\n\
43 vp . 16, 0\n\
-33 bq CNA - pfor\n\
-9 al see No a0\n\
44 gl opinion - 2\n\
76 vl opinion 1 false\n\
61 fk at NOUN f\n\
40 dlf split write ed PROPN\n\
-9 kl a0 presume\n\
-9 gl presume - 1\n\
22 fk aN, PROPN A\n\
-9 a NbCN\n\
4 vl echo 0 false\n\
-18 pr PROPN say pabout\n\
5 dlf after claim ed PRON\n\
81 pr he claim 0\n\
-10 fl deny PROPN\n\
-5 pr PROPN deny 0\n\
6 pr ADV report ..,1\n\
-32 dlf after say ing PROPN\n\
-3 pr PROPN report pon\n\
3 a (N)N\n\
10 fl decide not\n\
10 al decide xo a0\n\
-5 dl after recommend\n\
-6 fl recommend PROPN\n\
3 vp PROPN 8, t\n\
-25 pr he seem 0\n\
66 pr he seem pto\n\
22 dlf after feel 0 o\n\
4 vp h 32, 0\n\
-32 vl tweet 8 false\n\
9 bq &N- 1 0\n\
6 kl a0 liken\n\
6 gl liken - 1\n\
-35 vp ) - 0\n\
83 gl try - 4\n\
-10 kp bb1 write PRON\n\
22 v apon 8 64\n\
-23 gc before -1 - 8 say\n\
-59 dlf after talk ing PROPN\n\
-27 fl talk ADJ\n\
19 bq NPN - pabout\n\
7 pr PROPN talk pabout\n\
-8 kp at think PROPN\n\
-30 fl think there\n\
-18 vz t 4 8\n\
-17 fl express about\n\
28 gl express - 2\n\
-9 vl express 8 false\n\
-4 a NAC\n\
7 kl apabout concern\n\
4 vl concern 8 false\n\
-22 gc before v16 2 32 say\n\
-5 fl think he\n\
-16 al think NV a0\n\
-17 al want N a0\n\
-25 fk apabout r j\n\
-9 kn a0 we\n\
5 dlf after announce s PROPN\n\
12 vp ) 2 0\n\
-3 ks a..what other ing\n\
-69 bq CtN 1 0\n\
-22 as think ANo\n\
-61 oa P ,N\n\
10 gl lash - 4\n\
-19 kl apin write\n\
-37 pe write in\n\
-40 vs write - ain\n\
-19 vs think 1 aPt\n\
12 kl apabout joke\n\
19 fk aon, C PROPN\n\
-38 fl criticism VERB\n\
-33 ks ar speak ing\n\
-4 dlf after respond 0 r\n\
24 as other CNC\n\
11 al agree N apwith\n\
-43 vs tell 4, aN\n\
-26 vp PRON 4, N\n\
23 vl agree 1 true\n\
-32 vl begin 16 true\n\
21 vl begin 16 false\n\
-33 o speak N-\n\
19 gc before -4 16 16 say\n\
3 pr ADV accept 0\n\
5 pr not expect 0\n\
-14 al say sN a0\n\
-8 dlf after announce ed NOUN\n\
11 fl announce NUM\n\
-7 pr NOUN announce 0\n\
-15 bq PNA 16, 0\n\
9 kl ar hold\n\
32 al hold PN ar\n\
14 vl seek 8 true\n\
27 al seek oC a0\n\
-20 vl seek 8 false\n\
3 vl convince 2 false\n\
47 dlf after vote s PRON\n\
59 a VbNo\n\
15 kn sbe and\n\
3 fl defend PROPN\n\
14 bq ,hN 1 t\n\
6 dlf after look ed PROPN\n\
8 pr PROPN look 0\n\
10 al look VN apto\n\
7 kl apon agree\n\
38 fl agree a\n\
15 o before NANo\n\
-46 f split they\n\
-26 pr and support 0\n\
-16 fl ignore the\n\
70 fl talk of\n\
39 bq hN 8, 0\n\
25 pr PROPN lay 0\n\
25 bq hN 8, N\n\
-16 kl a0 react\n\
-16 gl react - 1\n\
-21 dlf after seek ed r\n\
20 fk apto C o\n\
5 pr ADV seek pto\n\
-27 fl assertion PROPN\n\
-26 ks apfor speak ed\n\
22 as say NtA\n\
20 ks aPt say ed\n\
-50 gl acknowledge - 2\n\
-15 dlf after sense 0 DET\n\
-34 dl after sound\n\
13 dl before sound\n\
10 vl stance 2 false\n\
13 as noun NoA\n\
-12 vp w 16 0\n\
-28 dlf after announce 0 o\n\
-34 pr to announce 0\n\
5 fl describe himself\n\
58 fl report he\n\
20 dlf before consider ed A\n\
11 bq ,NA 32, 0\n\
53 o say ,,t\n\
-15 bq NAN - pfor\n\
5 vl vow 16, true\n\
31 as say oVo\n\
34 fl embrace of\n\
8 pr ADJ embrace 0\n\
55 vl release 8, false\n\
-30 fp about its\n\
34 v apabout - 32\n\
-59 al say NP apabout\n\
49 e before - is\n\
-4 kp apto noun &\n\
-71 a CoNP\n\
-32 bq CoN - 0\n\
25 a NQoN\n\
41 bq NVN 32, 0\n\
52 a NDN\n\
-26 fl favor PROPN\n\
13 fk aT PRON A\n\
41 a oAVb\n\
22 kl aN apologize\n\
12 gl text - 8\n\
-23 vz V 16, 16\n\
-11 gc before -1 2, 4 say\n\
4 dlf after sense 0 j\n\
18 bq ,N 2 0\n\
19 kp aNt tell NOUN\n\
-54 a oV&N\n\
-27 fl write his\n\
8 o write oN,\n\
58 o split hNAV\n\
-9 fl share a\n\
-5 pr and share 0\n\
-32 vs speak 4 apto\n\
-4 ks apfor tell 0\n\
35 vs tell - apfor\n\
-38 v apon 4 32\n\
11 fl declare he\n\
20 al ask No apfor\n\
21 oa PN oC\n\
-3 dl after chip\n\
-6 ks a, write ing\n\
15 fk a, o V\n\
15 oa , oV\n\
-95 fk a0 f r\n\
-31 vp PRON 16, pto\n\
57 kn a..t1 —\n\
-13 fl talk on\n\
-15 kl a0 frame\n\
3 fl frame NOUN\n\
-15 gl frame - 1\n\
20 oa NP NV\n\
10 vs noun 4 apabout\n\
-8 fl push PROPN\n\
8 f before from\n\
-30 dlf after hope 0 A\n\
46 vp DET 4 pto\n\
-31 fp that were\n\
9 vp x 1 t\n\
-15 gc before v4 2 32 say\n\
32 o before NAQ\n\
-49 dlf after highlight ing ,\n\
-42 al highlight NP a0\n\
-16 pr , highlight 0\n\
14 vp r 16 pto\n\
33 kp apabout say o\n\
-33 vl refer 16, false\n\
45 fk apout P NOUN\n\
57 fp : do\n\
-15 v apabout 32, 32\n\
14 vz f 8 8\n\
15 as noun QNP\n\
15 vp V - pabout\n\
-8 f tell this\n\
-42 fl tell this\n\
22 kp aon, say PROPN\n\
-3 as other CN&\n\
6 dlf after state ing ,\n\
-6 fl charge of\n\
19 fl identify the\n\
-48 v apas 8, 16\n\
-34 vs other 8, apas\n\
13 kp a0 show t\n\
-22 dlf after try ed r\n\
-37 fp , were\n\
-14 ks sby noun s\n\
-3 al seem AN apto\n\
3 pr PROPN seem pto\n\
-12 pr i want 0\n\
49 fp that not\n\
29 bq NCo 8 0\n\
-13 a ANAV\n\
68 a oDNs\n\
4 al express No a0\n\
20 pr to express 0\n\
11 dlf after opposition 0 PRON\n\
10 kp apfor other DET\n\
11 pr a vote pfor\n\
40 al hit NP a0\n\
8 fl hit for\n\
26 fl accuse him\n\
-12 fp him of\n\
18 fl vote her\n\
14 o before N&No\n\
-5 fk at PROPN &\n\
-3 al call NA a0\n\
113 dlf before say ed Q\n\
35 fl praise NOUN\n\
-13 dlf after claim 0 '\n\
7 dlf after decide ed r\n\
29 as other xoV\n\
8 vp PROPN 4 on\n\
-20 z split oDN\n\
-10 ks aon speak ing\n\
-42 o before N,PV\n\
-59 al deliver NP a0\n\
25 bq NA 32 0\n\
-22 pr ADV predict 0\n\
13 oa PN AP\n\
8 v a..: 8 16\n\
56 kl a, note\n\
15 kl a0 allege\n\
3 dl after allege\n\
8 fl allege NOUN\n\
18 gl allege - 1\n\
-14 al discuss No a0\n\
3 dlf after willing ing NOUN\n\
25 pr NOUN willing 0\n\
-3 pr NOUN present 0\n\
-5 ks a..t1 write ed\n\
3 pr PROPN show t\n\
39 vp PRON 16, pas\n\
5 o say t,\n\
4 pr , according ..,1\n\
-53 bw before , 64 say\n\
-35 dlf after call s t\n\
-16 fp VERB into\n\
45 kl aT report\n\
-14 dlf after speak ed &\n\
16 vs show 8 at\n\
12 pr , attack 0\n\
-6 kp aNt other PROPN\n\
-54 fp NOUN (\n\
25 vl plan 8 true\n\
40 bq NP - 0\n\
4 vs noun - apover\n\
23 pe noun over\n\
8 fl plan ADJ\n\
20 al plan NV a0\n\
-12 vz w 16, 64\n\
45 f speak this\n\
37 vl focus 8, false\n\
23 fk aN V t\n\
28 kp at other NOUN\n\
20 vs speak - at\n\
-29 as noun NV,\n\
18 fk a, Q P\n\
52 oa , QP\n\
-23 oa PNPN Q\n\
25 vz h 16, 32\n\
-8 bq PNo 1 t\n\
-16 kp a0 show V\n\
10 vp V 8, 0\n\
22 kl apfor praise\n\
-75 kp apfor speak A\n\
-9 v aint 1 64\n\
35 o write PNt\n\
48 vs write - apabout\n\
45 pe write about\n\
5 bw split N 32 say\n\
40 vl continue 16 false\n\
10 kn aNPt a\n\
18 al continue PN aN\n\
-14 v apto 8, 8\n\
27 fk a..,1 V j\n\
40 vl promise 4 true\n\
-33 pr ADV pledge 0\n\
-18 fl introduce a\n\
-8 a NtAN\n\
21 vl introduce 0 false\n\
28 kn bb1& ,\n\
-28 fl pass the\n\
9 a N&AN\n\
5 pr and push 0\n\
10 kl apon debate\n\
-63 vp NOUN 2 ..t1\n\
72 fl debate whether\n\
30 al debate PN a..if\n\
28 fl debate what\n\
-13 vl credit 16, true\n\
72 fp PROPN whether\n\
36 o tell bN\n\
4 bq NC, 1 0\n\
5 dlf after write 0 NOUN\n\
16 pr PROPN suggest t\n\
-9 vl argue - true\n\
62 pr PROPN reject 0\n\
-17 oa P Nx\n\
-28 pr PROPN respond pto\n\
-27 as say PNb\n\
-28 kp apabout speak o\n\
-4 pr to question pabout\n\
-40 f say we\n\
-25 fl say we\n\
8 fl react to\n\
-32 vs write 32, a0\n\
9 kl apabout tweet\n\
9 al tweet N, apabout\n\
51 kl a0 lament\n\
51 gl lament - 1\n\
25 kn a..t1 an\n\
-43 vl remind 4 true\n\
41 kl aNt remind\n\
30 gl remind - 4\n\
53 a ~NxN\n\
23 a N~N\n\
16 vp ) 32, 0\n\
34 fl challenge on\n\
19 vl refuse 4 false\n\
11 fl refuse NOUN\n\
59 pr a point 0\n\
19 v at - 32\n\
7 fl name NUM\n\
-45 vz ¶ 8 16\n\
10 al show N~ a0\n\
5 fp for VERB\n\
-5 dlf after decide 0 A\n\
-7 fl decide VERB\n\
7 vp & 16 0\n\
23 pr PROPN note ,\n\
27 kl aP, call\n\
-26 fl respond a\n\
36 a NhC\n\
12 al respond Nh apto\n\
-40 vp x 4 pto\n\
-15 vl suggest - true\n\
-3 vl suggest - false\n\
7 vl tweet 8 true\n\
-23 f before we\n\
25 pr ADV ask N\n\
20 pr , appear pto\n\
28 pr PROPN cite 0\n\
-9 dlf after aim ed A\n\
16 kp a, think r\n\
-38 al know N a0\n\
29 bq NPN 16, pto\n\
-16 dlf after offer ed ,\n\
6 al look N a0\n\
-14 f noun their\n\
8 a PN.N\n\
57 pr has threaten 0\n\
5 fp up to\n\
-40 al criticism NA a0\n\
-37 kl a0 float\n\
-37 gl float - 1\n\
40 gl float - 4\n\
29 gc before -4 4, 16 noun\n\
25 al refer NP apto\n\
-18 dlf after try ed A\n\
-7 fl debate to\n\
22 kp ar say o\n\
43 vp o - r\n\
11 kp apin say ,\n\
-58 pr ADJ note 0\n\
21 as noun NV\n\
-20 dl after cable\n\
-7 gc before -2 16 32 say\n\
13 dlf after voice ed A\n\
10 kl aN voice\n\
15 vz r - 64\n\
20 pr ADV seem 0\n\
28 b before say ,NoN\n\
15 kl apon insist\n\
-22 vl insist - false\n\
-31 fl sign NOUN\n\
7 fl sign to\n\
-31 kl a0 signal\n\
-31 gl signal - 1\n\
-19 vl signal - true\n\
41 kl aN signal\n\
-3 kl a0 theory\n\
-15 dl after theory\n\
-3 gl theory - 1\n\
10 vl hope 0 true\n\
13 dlf after offer 0 o\n\
11 fl demand ADJ\n\
10 bq N,N 2 ,\n\
-9 ao split say ,NAV\n\
-6 kl a0 hate\n\
-6 gl hate - 1\n\
19 dlf after argue 0 NOUN\n\
-56 a ,hNA\n\
-14 dlf after discuss ing A\n\
65 fk a0 NOUN '\n\
14 fl share NOUN\n\
-46 al signal NP a0\n\
32 fl signal for\n\
21 gl signal - 4\n\
26 al signal PN aN\n\
20 v aNP 16 32\n\
5 vz PRON 32 64\n\
-52 v apfor 16 64\n\
61 fl opposition the\n\
-43 vp j 4 pto\n\
40 bq NsN 8 0\n\
15 kl sby pass\n\
-29 fk a..what PRON DET\n\
-29 dl after suppose\n\
31 ks apover noun s\n\
-52 fl question of\n\
24 fk a..if P o\n\
9 kl a0 repudiate\n\
51 fk a0 PROPN w\n\
9 gl repudiate - 1\n\
5 bq oNw - 0\n\
38 bq &NA 16 0\n\
6 a oVNw\n\
4 vs noun 1 aN\n\
48 kl ar speak\n\
144 fl speak of\n\
3 bq N,N 16 r\n\
11 bq sNA - N\n\
44 pr VERB attention pto\n\
45 fl condemn the\n\
18 vp NOUN 4 t\n\
33 al explain N a0\n\
27 v aT, 4 8\n\
10 al response NA apto\n\
-60 a NAN.\n\
21 kl a0 impress\n\
52 fl impress by\n\
21 gl impress - 1\n\
52 al impress bN a0\n\
-29 dl subject impress\n\
32 a CNVQ\n\
16 as noun VNb\n\
-3 dlf after think 0 x\n\
-5 vs write 0 aNt\n\
48 pr NOUN condemn 0\n\
-22 as speak VNV\n\
-30 ks apagainst other ed\n\
8 kl apagainst vote\n\
31 fk apagainst DET NOUN\n\
3 vs other - apagainst\n\
-25 fl sound a\n\
-22 as speak NoA\n\
-20 bq N 2 pon\n\
3 al consider PN a0\n\
31 dlf after claim 0 PROPN\n\
23 pr PROPN claim t\n\
-6 kl at acknowledge\n\
-15 pr PROPN acknowledge t\n\
41 vl acknowledge 1 false\n\
12 kl sbe mention\n\
4 dlf subject mention ed A\n\
-13 fl claim ADJ\n\
19 pr VERB accusation 0\n\
-44 dlf after remark s PROPN\n\
11 vl apologize - false\n\
23 vp ) - N\n\
7 bq N.) - N\n\
6 ks apin think 0\n\
-14 bq ,wA 8 0\n\
22 kn aPt from\n\
27 vl look 32, false\n\
13 vp j 8, pon\n\
-32 fl allege the\n\
-34 oa PNt N\n\
-80 vs think 8, apabout\n\
9 fk apat PRON PROPN\n\
-53 dlf after stance 0 PRON\n\
-46 fk a..if P &\n\
22 fk apabout PROPN .\n\
23 bq N - pabout\n\
32 ao before write PN\n\
33 bq NVN - pwith\n\
12 a NoVQ\n\
-5 fl explain PROPN\n\
29 al feel PN aN\n\
10 vl stress - true\n\
-20 fl fire NOUN\n\
-16 a PNPV\n\
38 fk aP P V\n\
15 oa PN PV\n\
45 fl express ADJ\n\
17 vl reveal 2 true\n\
15 fk a..why r DET\n\
17 fp over what\n\
-11 bw before N 32 write\n\
22 kn a..why on\n\
7 kp a..why noun j\n\
38 bw before N 0 write\n\
5 v aNt 1 64\n\
14 fl answer PROPN\n\
-22 dlf after plan 0 PRON\n\
-58 vp PRON 1 pto\n\
20 dlf after appear s r\n\
35 pr ADV appear 0\n\
11 vp r - pin\n\
49 fk a..t1 PROPN Q\n\
-19 pr , sign 0\n\
-4 fk apup P DET\n\
53 kl aN, put\n\
-70 dlf after question s P\n\
-8 kp apto say DET\n\
-4 a N-&A\n\
-9 a NCAN\n\
-6 fp VERB is\n\
27 v apto 32 32\n\
36 vl continue 32 false\n\
28 vs speak 32 apto\n\
-18 dlf after push 0 o\n\
-7 vp o 32 0\n\
-6 vp DET 8 pfor\n\
106 fk aN r o\n\
22 fl admit it\n\
-12 vl admit 1 true\n\
-27 o say ,C,\n\
-72 oa ,C, Q\n\
-48 dlf after statement 0 PRON\n\
13 vl endorse 8, true\n\
38 fp on what\n\
18 kl a0 deride\n\
18 gl deride - 1\n\
-6 kl apabout argument\n\
-11 bq VNw - 0\n\
-8 vl acknowledge 2 false\n\
19 al recognize NA at\n\
46 pr they see 0\n\
-58 dl after advance\n\
-64 fl find a\n\
-40 fk a0 j &\n\
27 fl lay ADJ\n\
-5 kn a0 nothing\n\
-16 f say nothing\n\
-5 fp VERB nothing\n\
25 fp nothing about\n\
3 as say PVN\n\
25 pe say nothing\n\
-4 fl promise Q\n\
15 vp w 32, 0\n\
41 vz w 32, 32\n\
37 bq N,w 32, 0\n\
44 al focus NP apon\n\
19 ks apagainst other 0\n\
12 bq N 8 NP\n\
-7 pr ADJ question pabout\n\
29 oa P CN\n\
-66 f adjective what\n\
-20 kl at view\n\
40 vl believe 16, true\n\
-37 k aNrt\n\
-7 kp apfor noun V\n\
16 pr the term 0\n\
3 v apup 16, 32\n\
-30 vl boast 8 true\n\
4 a VtNA\n\
-7 gl assumption - 4\n\
-14 v a..t1 8, 32\n\
11 vs noun 1 a..what\n\
18 vl appear 8 false\n\
-10 o before hN&N\n\
18 bq hN 2 0\n\
12 fp ADJ for\n\
24 a DNAN\n\
9 fp at all\n\
32 vp , 8, pin\n\
11 a N&V-\n\
-47 f split NOUN\n\
31 pr , recall 0\n\
42 vl recall 8, false\n\
-5 vl recall 1 false\n\
-6 dlf after show 0 PRON\n\
-84 as show N,w\n\
3 kl a0 wonder\n\
3 gl wonder - 1\n\
-45 a NwDN\n\
-11 as say NwD\n\
3 vl ask 1 true\n\
15 vs tell 1 a0\n\
104 vp , 8 t\n\
20 al recall NV a0\n\
-29 bq PNo 4 t\n\
24 kl at agree\n\
-25 al support Nt a0\n\
44 bq NDN 1 t\n\
-7 al show N& a0\n\
-3 oa t CN\n\
-4 fl persuade the\n\
-60 fl publish a\n\
-64 f think them\n\
25 v a, 0 4\n\
32 fl know this\n\
18 fl call this\n\
28 fk aN r t\n\
27 oa N tN\n\
27 dlf after expect 0 PROPN\n\
26 dlf after embrace ed A\n\
21 fk a..,1 DET r\n\
19 al describe No a0\n\
-60 vl sign 8 true\n\
5 vl rule 1 false\n\
-9 dl after recommendation\n\
-12 bq VNw 16, 0\n\
-22 dl after certify\n\
6 al offer N a0\n\
12 pr and offer 0\n\
54 vl response 8, false\n\
41 al response N, apto\n\
39 al defend Nt a0\n\
46 vz r 32, 64\n\
-3 bq VN, 16, 0\n\
7 fp that both\n\
-76 fp as an\n\
31 v apas 8 32\n\
37 fp over whether\n\
13 al reject No a0\n\
-20 dlf after seem s PROPN\n\
-32 fk a..: Q (\n\
-10 bq tNA 16, 0\n\
-5 fp for this\n\
5 bq ,VN - ..,1\n\
16 dlf after show 0 t\n\
8 pr that show 0\n\
-13 fl warn NOUN\n\
7 fl offer NOUN\n\
-47 kl a0 forget\n\
-47 gl forget - 1\n\
-25 vp PROPN - pas\n\
8 vl reiterate - true\n\
9 dlf after term 0 DET\n\
5 ba before , NUM\n\
-20 dlf after blame 0 o\n\
74 al say Q aN,\n\
-36 al say hC a0\n\
48 pr NOUN order 0\n\
40 vl claim 2 true\n\
35 kl a, explain\n\
-5 vl explain 8 false\n\
-8 w split explain ,N\n\
34 dlf after recall ing ,\n\
-17 dlf after aware 0 A\n\
10 al propose ~N a0\n\
-58 al show No a0\n\
17 pr has show 0\n\
4 al show oV aN\n\
-5 pr has show N\n\
24 fp ADV at\n\
-5 fk apto C .\n\
-5 oa o C\n\
58 kp aNP speak ,\n\
22 al hit hV aN\n\
10 kl a..,2 accuse\n\
30 gl accuse v 16\n\
3 dlf after try ed PROPN\n\
19 pr the question ..if\n\
76 bq N,w 8 0\n\
30 vs adjective 16, aN\n\
21 v at 8 64\n\
-19 fl plan PROPN\n\
-57 kp a: noun DET\n\
-8 dl after reminder\n\
-3 ks bb1: say ed\n\
-19 al blame Nh a0\n\
105 al blame NP a0\n\
14 bq &Vo - 0\n\
9 as say NxN\n\
45 fl outline ADV\n\
29 vl outline 2 false\n\
25 vs adjective 4 apwhether\n\
20 pr is unclear pwhether\n\
-45 vp t 1 0\n\
22 fl hint PROPN\n\
19 kl apfor credit\n\
6 vl credit 16, false\n\
26 ks apup other ed\n\
26 kn a0 '\n\
-52 f say '\n\
-28 dlf after plan 0 '\n\
5 o before NoVN\n\
16 ks sbe write ed\n\
15 bq NAx 1 t\n\
55 al attack No apon\n\
-9 fl quote Q\n\
-30 dl after volunteer\n\
27 bw before N 4 say\n\
5 dlf after back ing h\n\
8 ks ain speak ed\n\
-91 al decline oV a0\n\
-4 vl decline - false\n\
11 bq N,& - pto\n\
42 pr , point pto\n\
40 dlf after want ed w\n\
4 vz w 8, 64\n\
24 vs think 8, apas\n\
19 fl advocate a\n\
19 al advocate NP apfor\n\
-7 pr ADJ support pfor\n\
-22 dlf after say 0 &\n\
30 vl oppose 16 false\n\
35 vp o - t\n\
-12 bq PNb 1 t\n\
-5 kl a0 invoke\n\
-5 gl invoke - 1\n\
13 fp ADJ the\n\
5 kl at worry\n\
-4 fl reveal ADJ\n\
-7 dlf after prove ed PRON\n\
62 fl voice for\n\
28 pr a plan 0\n\
8 fk a..: DET j\n\
-72 pr PROPN challenge 0\n\
27 pr PROPN challenge N\n\
-28 fl favor the\n\
10 vl decide 4 true\n\
-12 pr NOUN pass 0\n\
10 pr who seem 0\n\
-16 vz x - 32\n\
-27 vl seem 8 false\n\
-4 kn a0 herself\n\
-17 fp VERB herself\n\
17 kn aN herself\n\
65 fl feel about\n\
9 dlf after aim 0 V\n\
-15 v apat 8, 16\n\
36 pr VERB aim pat\n\
-26 as colon N-N\n\
-26 al : N- a0\n\
16 vs think 16 a,\n\
32 ba before ,KoN P\n\
22 o say NP\n\
4 fl welcome PROPN\n\
23 vs think 2 apto\n\
-6 vp PROPN 2 pto\n\
56 a VPVN\n\
-29 kp aN, tell PRON\n\
-3 ks sby think 0\n\
-7 kl a0 speculation\n\
-7 gl speculation - 1\n\
-32 fl say you\n\
10 ks aplike other s\n\
27 kp aplike other r\n\
-17 fl sound ADJ\n\
-20 oa o V~\n\
72 bq V,N - 0\n\
-22 vl want 2 true\n\
-8 fk a0 r s\n\
7 vl describe 8 false\n\
20 fk at DET NUM\n\
7 vl find 8 false\n\
-19 fp to NUM\n\
5 a before NUM -1\n\
3 ks bb1: say ing\n\
6 kl bb1: according\n\
22 g bb1: -1\n\
36 dlf after propose ed A\n\
28 pr has propose 0\n\
15 dlf before believe 0 NOUN\n\
-52 vz r 8, 64\n\
24 kp apabout speak A\n\
-19 as think NtV\n\
41 bq AN 2 0\n\
22 vp h 1 t\n\
6 vl focus 4, false\n\
21 kn aP: about\n\
37 as write CNo\n\
44 dlf after seem 0 A\n\
50 vl seem 8 true\n\
30 pr that suggest 0\n\
-24 fl think i\n\
-57 dlf after recognize 0 x\n\
7 vp NOUN 8, t\n\
-29 kp apon noun &\n\
12 dl after deflect\n\
-46 bq PNo 4, 0\n\
-26 bq N,& 16, 0\n\
15 oa s Nt\n\
-40 ao split say ,VNo\n\
-3 fk a, A P\n\
-3 oa , AP\n\
47 vl identify 2 true\n\
-23 fk apon NOUN &\n\
-31 vz w 1 64\n\
-24 vp Q - pto\n\
-68 al release NC a0\n\
60 al release CN aN\n\
-11 vl seem 1 false\n\
-19 vs other - apout\n\
9 gc before -2 32, 32 say\n\
-14 kp aN, write NOUN\n\
-6 pr NOUN write N,\n\
14 kp a..,2 write NOUN\n\
26 pr NOUN write ..,2\n\
23 pr to suggest t\n\
3 fk apas DET PROPN\n\
31 kl apwith identify\n\
-54 a NxNP\n\
78 kp apfor noun P\n\
5 kl aont post\n\
28 oa PNt ND\n\
7 a N:N~\n\
13 ks apbehind noun 0\n\
13 kl apbehind support\n\
13 kp apbehind noun PRON\n\
13 pe noun behind\n\
8 fk apto NOUN .\n\
22 bq ,NA 16 pto\n\
23 bq AVo 8 0\n\
-13 a NoN:\n\
-36 fl talk her\n\
45 vs other - at\n\
10 bq &hN 8, 0\n\
14 vs other 4 at\n\
15 dl after envision\n\
-11 fl welcome the\n\
3 al welcome No a0\n\
17 kl apon opinion\n\
-7 fl offer an\n\
38 vs noun 8, apabout\n\
10 vl concerned - false\n\
26 vs adjective - apabout\n\
-36 dlf after remember 0 A\n\
33 fl remember the\n\
39 k aTNt\n\
59 ks aTNt say ed\n\
39 kn aTNt PROPN\n\
-3 dlf after want 0 r\n\
25 dlf after view 0 '\n\
34 al view NP a0\n\
61 pr NOUN think t\n\
-32 bq QNA - 0\n\
4 vl seem 2 true\n\
-44 al seem oC a0\n\
3 pr may seem 0\n\
4 kl apabout doubt\n\
9 ks ainN say ed\n\
39 al post N, a0\n\
-23 vz P 8 8\n\
-34 pr NOUN vote pfor\n\
47 dlf after offer 0 x\n\
39 bq -&N - 0\n\
37 kl sbe request\n\
34 dlf subject request ed A\n\
29 al recount NP a0\n\
-34 as think AtN\n\
8 dlf after begin 0 ,\n\
-34 al voice NP a0\n\
32 fl voice with\n\
27 al voice PN aN\n\
22 dlf after charge ed A\n\
7 vs say 8 apwith\n\
16 pr was charge pwith\n\
-9 kp apas speak PROPN\n\
15 vl favor 8, true\n\
-20 al push oV aN\n\
-25 pr PROPN seek 0\n\
-26 fk a0 Q A\n\
-3 v a0 1, 32\n\
-21 oa  QA\n\
10 e before A VERB\n\
-7 dlf after question s &\n\
17 al question N, a0\n\
53 bq N,N - t\n\
18 pr which support 0\n\
-10 al call N- a0\n\
39 fl call NUM\n\
70 z before N-Q\n\
12 fl aim NOUN\n\
41 gl aim - 4\n\
11 fl aim the\n\
-26 a VN,P\n\
-55 as adjective N,P\n\
17 pr ADV proud 0\n\
7 vl understand 8 true\n\
13 bq N,N 2 ..:\n\
-50 fl present a\n\
40 kl a..: present\n\
-71 f write NUM\n\
3 v apfor 32, 32\n\
31 pr PROPN quote 0\n\
-30 fp VERB has\n\
31 dlf after refuse ed A\n\
7 vl refuse 4 true\n\
35 pr has refuse pto\n\
34 pr ADV point N\n\
21 fk apto j NOUN\n\
3 pr NOUN agree 0\n\
14 fl order the\n\
-6 fk apfor PRON V\n\
-52 vz r 2 64\n\
50 fp out about\n\
-19 al present NP a0\n\
7 v apwith 32, 64\n\
-65 as say QNC\n\
-5 z before N:Q\n\
15 al support N apto\n\
66 a NAsN\n\
-4 dlf after ask ing NOUN\n\
15 fp VERB were\n\
19 ba before ,A j\n\
69 vl remark 4, false\n\
6 pr PROPN point ,\n\
10 al ask NV aN\n\
8 vs think 8 a,\n\
31 al confirm N a0\n\
-10 dlf after oppose ed PRON\n\
-12 dl after confirmation\n\
25 fk a, V j\n\
44 vl criticism 16 true\n\
13 a before V -1\n\
13 ba before , V\n\
-14 as say NwC\n\
68 vl accuse 2 true\n\
31 vl think 16 true\n\
-3 fp about it\n\
-43 fl see his\n\
-9 bw before ,N, 4 tell\n\
-11 v at 4, 64\n\
58 o say tN,w\n\
-26 vs noun 32, apon\n\
-34 al focus N& apon\n\
34 dlf after email 0 NOUN\n\
-38 al think NV at\n\
-64 v apfor 8 32\n\
21 gc split -2 2 8 say\n\
43 a AN,w\n\
33 fl find with\n\
-15 gl persuade - 2\n\
13 vl persuade - false\n\
23 v apin 8 8\n\
10 vp t 16, 0\n\
48 vp j - pover\n\
18 al favor N, a0\n\
12 vl determine 4 true\n\
7 pr to determine 0\n\
-15 fk a0 A PRON\n\
-20 vs noun - a:\n\
-15 dlf after look s PROPN\n\
73 o other oV\n\
21 oa PNt NP\n\
8 dlf after blame 0 DET\n\
12 fk aN j P\n\
-22 kp a0 adjective &\n\
-13 z before AoN\n\
-21 vs show 8, at\n\
25 ao split say N,PN\n\
22 kp apwith noun PRON\n\
54 v apwith 16 32\n\
6 vp PRON 16 pwith\n\
-22 f before whatever\n\
5 fl position of\n\
9 gc split -2 4 16 say\n\
19 fl offer for\n\
17 kp a0 write &\n\
-34 pr is focus pon\n\
-5 al suggest N, at\n\
14 oa tN,w AV\n\
16 kl a0 chide\n\
16 gl chide - 1\n\
33 al say Q a..:\n\
14 bq (N - 0\n\
20 fl publish Q\n\
23 kp sby speak r\n\
92 bq N,N 8 t\n\
15 bq N 8, Nt\n\
22 kn aNN, a\n\
46 fp ADV against\n\
39 b before noun NCPN\n\
40 ba before ,NoN .\n\
3 gc before -4 1 8 tell\n\
63 bw before ,N 4 tell\n\
-11 fl believe to\n\
25 gc before -4 8, 32 say\n\
16 a sQPN\n\
67 b before tell N\n\
28 w before tell N\n\
28 w before add N\n\
6 c bb0 32, 32\n\
7 fk at PROPN r\n\
-10 vl emphasize - false\n\
17 as say QhC\n\
4 dl after rebut\n\
-11 as say N;N\n\
4 bq N;N - 0\n\
-49 bq N 16, pto\n\
16 kn a..how ADJ\n\
25 w before see ,A\n\
-3 fl tout her\n\
-10 a NoN~\n\
-11 vp PROPN 8 pabout\n\
34 v ar 16, 64\n\
13 vl accuse 8 false\n\
45 pr ADV announce 0\n\
6 bq NPN 2 ..what\n\
14 kl a0 denunciation\n\
7 dl after denunciation\n\
14 fl denunciation of\n\
14 gl denunciation - 1\n\
25 bq &N, 8 0\n\
26 fk apabout V PROPN\n\
-33 a oV&V\n\
-37 bq PN& 8 0\n\
32 kp apwith think A\n\
33 bq NoN 2 t\n\
-27 v apon 16 16\n\
40 fk aPt DET NOUN\n\
-61 fl put a\n\
16 kp a..t1 think '\n\
-9 dlf after push ed PRON\n\
38 fl reiterate VERB\n\
-38 vl reiterate 16, false\n\
52 bq &Ax - 0\n\
-69 a N-wA\n\
-3 al view NA a0\n\
-57 bq NAo 8 0\n\
18 fk aT o V\n\
-36 fp like the\n\
-29 f show they\n\
-3 dlf after ask ed ,\n\
-7 dlf after suggest s NOUN\n\
-37 pr NOUN suggest t\n\
-29 a N~N&\n\
8 bq NwA - pfor\n\
4 pr the hope t\n\
-3 dlf after endorse 0 A\n\
-12 fl endorse a\n\
40 fk apabout PROPN ,\n\
21 b before noun ,KoN\n\
-3 pr the attack pon\n\
13 fl claim for\n\
8 dlf after attack 0 PRON\n\
-31 a QKoN\n\
23 vp r 16, pto\n\
-9 as say QKo\n\
35 fk apto PROPN j\n\
-7 vl respond 32, false\n\
11 vl respond 16 false\n\
-6 gl reiterate - 4\n\
-13 as speak oV\n\
-22 fl deem ADJ\n\
14 a NbN-\n\
33 bq N- 4 0\n\
-6 bq VNw 4 0\n\
-38 dlf after agree ed PRON\n\
27 a sNoV\n\
26 pr was say 0\n\
-10 vl believe 4 true\n\
26 fk apon PRON PRON\n\
11 vl reflect 2 false\n\
114 fp about what\n\
16 dlf after worry ed A\n\
-30 as adjective PN,\n\
26 f speak any\n\
-12 dlf after question s DET\n\
84 bq ,NV - 0\n\
-5 fl according who\n\
7 gl according v 8\n\
-32 o before N)VN\n\
-4 as tell N,V\n\
8 dl after allude\n\
18 kl apto allude\n\
18 gl allude - 2\n\
-3 vl ask 4, false\n\
23 dlf after attack ing NOUN\n\
-58 dlf after proposal 0 PROPN\n\
45 kl a..t1 suggestion\n\
5 al suggestion NA a..t1\n\
10 oa s VN\n\
-57 vl seem 16, true\n\
-7 pr , express 0\n\
-14 v aplike 8 64\n\
49 dlf after eager 0 A\n\
17 kn a..why the\n\
24 dl after wary\n\
22 kl a, tweet\n\
18 dlf after tweet 0 DET\n\
7 a VNC\n\
13 vz , 4 4\n\
32 fl remark NOUN\n\
32 pr ADJ report pon\n\
9 a NsVN\n\
8 pr was nominate 0\n\
48 as think V&V\n\
21 pr PROPN oppose 0\n\
9 dlf after decline ed ,\n\
16 as other oC\n\
71 pr , decline 0\n\
-7 pr , decline pto\n\
-35 gl testify - 2\n\
13 as show NbN\n\
5 vp w 0 0\n\
25 dlf after accuse ed PRON\n\
-38 gl disclose - 2\n\
13 gl disclose - 8\n\
4 pr it say 0\n\
47 vl announce 8, true\n\
-18 fk apabout PROPN P\n\
-31 dlf after refer ed r\n\
32 vp A 32, pon\n\
-12 kl aN, explain\n\
-4 al agree VN apto\n\
-18 bq PPN 4 0\n\
-28 kp apabout noun PRON\n\
11 vl continue 8, false\n\
45 dlf after name ed PRON\n\
29 fp it as\n\
26 fl post ADJ\n\
-59 bq PN& - pto\n\
-10 ks ar write ed\n\
6 gl label - 2\n\
-14 bq NtA - 0\n\
51 pr NOUN pass N\n\
-45 al find N, a0\n\
-9 fl share his\n\
4 bq wPN - 0\n\
15 pr ADV favor 0\n\
65 kl ar lean\n\
30 bw before ,A 4 other\n\
-4 bq NAN - pabout\n\
-7 dlf after suggest ing h\n\
13 fl oppose it\n\
18 pr PROPN project 0\n\
-8 fl message NOUN\n\
-15 kp at think DET\n\
40 fl hope he\n\
6 vl criticism 16, false\n\
22 vs other 32 apto\n\
14 o other NPN:\n\
-25 fl introduce the\n\
81 b before say N,N,\n\
9 bq NtA 8 0\n\
-26 bq N-A - 0\n\
52 bq N-A - N\n\
12 dlf after voice 0 PRON\n\
15 fl present ADV\n\
-14 vp PROPN 2 ..why\n\
47 a N,N~\n\
39 as speak N~N\n\
7 dlf after concern s V\n\
26 kp at noun &\n\
9 pr PROPN release ..,1\n\
4 vl reiterate 2 false\n\
26 fl deliver about\n\
-14 gl decry - 2\n\
11 o noun VP\n\
24 al warn NA a0\n\
3 kl sby claim\n\
5 dlf subject claim ed A\n\
16 fl emphasize the\n\
18 vl hit 8, false\n\
26 a oAQP\n\
-23 fp NOUN an\n\
59 pr PROPN call ..,2\n\
23 bq NVN - T\n\
-7 dlf after claim 0 j\n\
42 al highlight NC a0\n\
-13 al think N, a0\n\
4 vl characterize - false\n\
-21 a oCN&\n\
37 fl promote a\n\
30 a &VNs\n\
38 al challenge No a0\n\
13 fk apon P PROPN\n\
-33 al highlight NA a0\n\
13 pr the criticism 0\n\
-23 dlf after know ed PROPN\n\
19 c bb1& 1 32\n\
57 ba before ,N -\n\
10 fl advise to\n\
12 gl advise - 8\n\
18 bq ANo 16 0\n\
22 fl know his\n\
4 oa oDt NA\n\
-35 pr be see 0\n\
7 pr be see pas\n\
4 ks apagainst say ed\n\
40 fl advise ADV\n\
30 vl know 16, true\n\
10 f think either\n\
25 c bb0 2 64\n\
38 gc before -0 2 64 say\n\
-7 ao before say ,NPN\n\
27 al show NC at\n\
-22 fl add ADJ\n\
-20 fl admit he\n\
20 ba before N PRON\n\
26 ks aNr write ed\n\
36 dlf after understand ing DET\n\
5 fk a0 j h\n\
-36 al admit NA a0\n\
-31 o before NANh\n\
-42 bq N, 2, 0\n\
-7 bq CN, 16, 0\n\
13 fl support either\n\
-21 f speak its\n\
26 vl concern 0 false\n\
32 ks apin adjective 0\n\
32 pe adjective in\n\
-15 fl show no\n\
111 f before ''\n\
-46 z before ,»N\n\
79 z before N,»\n\
14 w before write N,NP\n\
-248 e before , ''\n\
-7 fp that we\n\
30 f noun ''\n\
-55 a »CN,\n\
5 o before «NPN\n\
-18 dlf after say ed »\n\
69 kp bb0 say »\n\
-8 dlf split say ed »\n\
26 z split N,»\n\
-270 kp bb1 say »\n\
-9 f think ''\n\
27 f say ''\n\
13 fl add ''\n\
-21 as say «NV\n\
63 oa , «N\n\
18 gc split -4 4 32 say\n\
-129 a N.»\n\
-110 a .»\n\
4 a «NAV\n\
49 fl say ''\n\
45 as say «NA\n\
45 ao split say ,«NA\n\
-66 a »NC\n\
74 z before V,»\n\
-26 as show N-P\n\
-107 f show ''\n\
-15 fl show ''\n\
-35 oa , »N\n\
94 f speak ''\n\
12 fl continue ''\n\
8 w before say N,N,\n\
38 bq ,&N 1 t\n\
31 pr NOUN find t\n\
10 pr has encourage 0\n\
-11 bq ,»N - 0\n\
21 ks aont noun 0\n\
14 o before «NAN\n\
-58 o before «NVN\n\
12 dlf split tell ed PRON\n\
73 e split PRON VERB\n\
27 b split tell N\n\
35 bw split N 32 tell\n\
-13 o split «NVN\n\
27 w split tell N\n\
-9 vl according 8, false\n\
3 vs other 4, apabout\n\
-86 bq «N 16, 0\n\
5 w before recall N\n\
4 fl recall ADV\n\
-156 a N,»N\n\
5 fk a0 « DET\n\
49 oa  «N\n\
-3 fl say '\n\
-43 fp , '\n\
7 vl agree 16, false\n\
24 gl assure - 2\n\
-22 bq V&N - 0\n\
-11 vs tell 1 at\n\
5 al say NV a,\n\
3 al speak N, a0\n\
23 vp A 4, pto\n\
-29 fk a, « &\n\
-29 oa , «&\n\
-60 ao before say ,«&N\n\
85 ao split say ,«&N\n\
31 a AAN&\n\
-30 oa o N;\n\
-31 kn a0 our\n\
-16 fp VERB our\n\
6 vz , 32, 64\n\
-11 kp sby write NOUN\n\
16 f write ''\n\
11 fl post ''\n\
27 fp - ''\n\
52 a «N»-\n\
-11 kl apon word\n\
21 fk aon « PROPN\n\
52 fl word ''\n\
61 as noun «N»\n\
-4 as think NV&\n\
-55 fk a..: « PRON\n\
142 fp : ''\n\
55 oa : «N\n\
53 vl struggle 16 false\n\
-26 bq N,h 16, 0\n\
-23 fk apout DET j\n\
15 a «N,»\n\
9 as other «N,\n\
29 oa PNPN «N\n\
-48 a N,xN\n\
5 bq NVN 4 pabout\n\
-80 bq «N 4 0\n\
21 o before «NDN\n\
16 as say NA«\n\
21 fl put ''\n\
71 as speak «NA\n\
12 vp NUM 1 t\n\
-77 a N,»C\n\
18 bq N,A 32, 0\n\
47 a NP«N\n\
32 a oCNo\n\
39 v aPt 2 16\n\
3 a «N»N\n\
-7 bq CN, - pto\n\
93 a «NAx\n\
-18 pr ADV concerned pabout\n\
6 as other N,t\n\
18 o before «hNV\n\
6 pr PROPN decline pto\n\
78 vl urge 8 true\n\
35 ao before say N,Nw\n\
76 as say «ND\n\
31 ba before ,NA .\n\
-38 as say »NC\n\
12 ba before N,N, PROPN\n\
5 fp that ''\n\
-33 bq «N 1 t\n\
6 kl at agreement\n\
13 vl resist - true\n\
3 kn a..t1 -\n\
35 vl propose 8 true\n\
-23 oa  N»\n\
-102 bq «N 1 0\n\
-21 o split «NAV\n\
26 a NPN;\n\
32 a N«N»\n\
14 as other N«N\n\
39 oa  N«\n\
-20 oa N «N\n\
-41 bq N~N 1 0\n\
-42 f show its\n\
-13 a «NVN\n\
3 oa PN «N\n\
-14 bq ,«N 1 0\n\
16 as noun oAN\n\
-32 dlf after seem 0 PRON\n\
92 fk a, « PROPN\n\
5 fl write ''\n\
44 kp apabout noun f\n\
40 vp f - pabout\n\
-16 kn a..,1 ''\n\
33 pr NOUN urge 0\n\
-14 pr NOUN urge N\n\
-52 vz « - 16\n\
21 fp as ''\n\
5 a «N»&\n\
35 as think «N»\n\
21 oa s «N\n\
19 bq N,N - pas\n\
4 vz V 32, 64\n\
-12 as think N,»\n\
-77 al expect N, a0\n\
20 vz PRON 4 4\n\
16 bq ,VN - P\n\
-8 bq N.N - 0\n\
38 kl at complaint\n\
-22 pr we want 0\n\
-13 vz o 32, 64\n\
5 al call «N a0\n\
21 fl clear NUM\n\
-44 oa o Nb\n\
34 fl boast of\n\
22 vl boast - true\n\
19 ao before say ,VoN\n\
-57 ao split say ,VoN\n\
5 oa P N;\n\
42 a NAN«\n\
11 vz V 16, 64\n\
21 al explain NP a0\n\
6 bq sN 4, 0\n\
16 vs speak 8 apon\n\
4 vs speak 8 aon\n\
-20 vl explain 8 true\n\
-28 v aNt 0 4\n\
8 kl a0 rebut\n\
8 gl rebut - 1\n\
56 o noun bNt\n\
16 a CN«N\n\
17 as speak N«N\n\
11 kp aNt say r\n\
55 bq VPo 16, 0\n\
-17 o split «N,N\n\
42 f think its\n\
-18 bq VN, - N,\n\
-60 as say ND,\n\
31 o before ,hNV\n\
11 vl claim 16, false\n\
19 o before «N&N\n\
-9 fl notice PROPN\n\
-15 fl rule ADJ\n\
-51 dlf after sure 0 V\n\
21 fp that in\n\
-35 dlf after criticize ed NOUN\n\
-36 pr NOUN criticize 0\n\
3 z before N.»\n\
12 pr PROPN urge N\n\
-3 kl at question\n\
-41 bq NAN 4 t\n\
31 pr NOUN threaten 0\n\
12 vl sense 2 false\n\
-20 a N«N,\n\
30 kn bb1- -\n\
74 w before report ,N-N\n\
16 o other PNP\n\
33 fp themselves ADJ\n\
9 kp apagainst say A\n\
7 al seem Nt a0\n\
-10 dlf after decide ed PRON\n\
30 bq ,N 1 ,\n\
29 o noun Ct\n\
5 fl indicate the\n\
-37 vl criticism 4 true\n\
-24 kl a, tell\n\
29 kp bb1- think PRON\n\
-4 vz r 16 64\n\
70 kl apdown play\n\
-28 vp r 16, t\n\
31 al hope AV a0\n\
15 al say N: a0\n\
-71 pr he show 0\n\
-15 dlf after support s PROPN\n\
4 pr their criticism 0\n\
-27 pr PROPN think t\n\
30 bq &Nw 1 0\n\
33 kp bb0 write »\n\
5 al seem VP apto\n\
15 vs other 16 apwith\n\
12 a NbNo\n\
-24 bq «N 8, 0\n\
-22 vl hint 2 false\n\
8 vl seem 16 true\n\
24 v arN 16 32\n\
-38 dl after indication\n\
3 v aNt 8 32\n\
50 b before other ,NCPN\n\
3 al see NP apas\n\
22 fl concerned the\n\
27 pr the talk 0\n\
-68 pe say 's\n\
12 a N«N.\n\
28 vs noun 8 a:\n\
-11 bq &NA 2 0\n\
-12 vp A 16, pabout\n\
52 bq ,NA 8 t\n\
18 pe tell me\n\
29 bq NAo 4 0\n\
-51 fl argue ADV\n\
-58 al aim NP a0\n\
44 kl aN aim\n\
50 al aim PN aN\n\
10 pr 's attack pon\n\
-7 kp aNt say A\n\
25 bq N,N 8 pon\n\
-23 a NAAD\n\
-63 bq «N 4 t\n\
29 z before D,»\n\
37 pr his attack pon\n\
27 w before consider ,A\n\
4 fk a0 « NOUN\n\
-19 dl after utter\n\
-24 vl utter - true\n\
-8 vl according 4, false\n\
-9 fl according ''\n\
15 kl a, mean\n\
20 pr i mean ,\n\
52 a NA«N\n\
34 pr , remember 0\n\
-9 vp P - pon\n\
-30 pr n't know 0\n\
20 al reflect NP a0\n\
17 fp over ADJ\n\
-31 dlf after look ing x\n\
-7 bq ,No - 0\n\
-11 a wNVN\n\
6 fk a0 f «\n\
22 fk aT s DET\n\
-43 bq PNA 16 0\n\
6 fl recall a\n\
-30 fp that with\n\
-39 bq ANo 2 0\n\
11 v apat 8, 32\n\
-25 pr PROPN push 0\n\
-19 pr VERB promise 0\n\
-19 f tell is\n\
-31 fl tell is\n\
21 vp DET 8, pfor\n\
10 dlf after feel 0 r\n\
72 bq NVo 1 t\n\
32 gl sense - 2\n\
-47 kn a0 --\n\
89 oa N, «N\n\
-27 dlf after know 0 ,\n\
-39 as think N,s\n\
20 dlf before know 0 ,\n\
-6 a «NAP\n\
-25 vz & 32, 32\n\
-7 vl sound 8 true\n\
11 bq &wA - 0\n\
36 vl decline 8 false\n\
31 gl estimate - 2\n\
18 kl sbe deem\n\
18 dl subject deem\n\
18 dlf subject deem ed A\n\
-64 dlf after promise ed PRON\n\
28 o noun ,PN,\n\
30 al criticize PN a0\n\
-28 dlf after accuse ed NOUN\n\
15 vl wonder 4 true\n\
-5 dlf after look 0 A\n\
53 fk a..,2 P w\n\
23 vs noun 1 aint\n\
21 fp off ADJ\n\
25 kl at estimate\n\
-18 a N,oN\n\
-31 al enjoy NP a0\n\
9 o split «NAC\n\
7 bw split N 64 say\n\
7 a DtNV\n\
-11 dlf after deem ed r\n\
26 al look oV aP\n\
-14 bq ,N, - ,\n\
9 pr , name 0\n\
15 kl a..what begin\n\
14 fl begin what\n\
39 oa PN Do\n\
8 dlf after write ed r\n\
14 vl write 2 true\n\
21 vs write 0 ain\n\
33 fk a..,1 Q '\n\
-3 kp at show PRON\n\
-47 pr NOUN share 0\n\
24 pr who feel 0\n\
11 al say ND a,\n\
22 fl idea VERB\n\
-9 fk a0 r :\n\
23 k ar:\n\
23 kn ar: ADV\n\
32 bq NVN 16, pto\n\
46 dlf after hope ed A\n\
12 dlf after prove 0 o\n\
4 pr to prove 0\n\
45 kl apwith issue\n\
52 dlf after report 0 o\n\
7 gl promote - 2\n\
45 vl promote 2 false\n\
-13 vl concern 16, false\n\
-22 vl suggest 16, false\n\
11 dlf after estimate ed NOUN\n\
3 fl push against\n\
-33 fk apagainst NOUN NOUN\n\
109 ao before say ,CtN\n\
-83 ao split say ,CtN\n\
20 bq N 8 pon\n\
24 fl accept a\n\
-14 al feel N, a0\n\
40 vl suspect 4 false\n\
-3 vl guess 1 true\n\
-52 vz & 8, 8\n\
41 al seem CN apto\n\
21 as other oC,\n\
-36 fk apto C ,\n\
-36 oa o C,\n\
35 vl critique 8 true\n\
10 kl a: write\n\
40 ba before ,N,NPN P\n\
21 vs other 2 aT\n\
3 bq NVo - r\n\
60 v aNt 4 8\n\
29 kp ar think NOUN\n\
15 al dismiss Nt a0\n\
-54 vl notion 2 false\n\
9 vz - 4 64\n\
63 pr NOUN estimate 0\n\
-12 vs noun 2 aint\n\
3 o before «NtC\n\
-8 bq N 8 ,\n\
-11 fl ask NUM\n\
23 fl remember ADV\n\
-15 bq tNA 1 0\n\
-36 pr ADV threaten 0\n\
3 v apinto - 4\n\
42 vl reject 16 true\n\
21 al reject NP a0\n\
-18 gl reject - 2\n\
8 as speak NwV\n\
39 fp everyone ADV\n\
-29 bq N~N 2 0\n\
13 al show NC a0\n\
26 gc before -1 32, 32 say\n\
85 fl blame NOUN\n\
46 dlf after point s PROPN\n\
-18 oa :t NA\n\
-15 vl reject - false\n\
51 vp j 8, pabout\n\
-4 dlf after attack ed PRON\n\
41 gl plead - 4\n\
60 bq &N 4 t\n\
57 a N)PN\n\
22 vl opposition 8 false\n\
30 pr ADV remind 0\n\
14 pr that appear pto\n\
24 al believe N apin\n\
-18 fl look it\n\
14 fp that at\n\
-5 al hint NA at\n\
-3 fk aN, P r\n\
43 pr she seek 0\n\
28 fk aon A P\n\
-62 fp PROPN 's\n\
11 ao before say N,AN\n\
26 fl appeal a\n\
28 kp bb0 speak »\n\
-24 dlf after offer 0 DET\n\
-4 dl after rebuff\n\
-19 vl indicate 1 false\n\
18 al embrace N- a0\n\
20 pr no sign 0\n\
-48 fl encourage his\n\
-44 o before N«NA\n\
-13 fk apover PRON NOUN\n\
7 a V&VN\n\
10 f show her\n\
52 fl challenge over\n\
-54 a N&oV\n\
-55 al doubt N& apabout\n\
22 fp him over\n\
-44 dlf after talk 0 j\n\
-24 as show NPV\n\
19 al describe Nw a0\n\
-41 dlf after pass ed PRON\n\
-13 as say NtP\n\
63 vp PROPN 1 :\n\
11 o before «NA,\n\
36 dlf after seek s PRON\n\
27 pr he seek 0\n\
9 vp o - pagainst\n\
-4 as noun NA,\n\
15 vp j 2 t\n\
24 fl expose PROPN\n\
-8 dlf after offer s NOUN\n\
7 vs say 8 aNt\n\
10 pr , deliver N\n\
-15 vl share 2 true\n\
-15 al persuade oV aN\n\
36 al debate &V a0\n\
11 vl acknowledge 8 true\n\
24 as say N,,\n\
41 ba before ,N-N .\n\
15 pr has offer 0\n\
46 kl a: message\n\
3 vs noun 16, at\n\
3 dlf after highlight 0 o\n\
26 vl highlight 8, true\n\
14 pr to highlight 0\n\
5 fl back a\n\
-16 al criticize sN a0\n\
25 kl apas criticize\n\
49 bq ,PN - N,\n\
9 fk apfor NOUN j\n\
-3 vs speak 8, apfor\n\
16 pr that attack 0\n\
-19 vl decline 16 true\n\
-8 pr has decline 0\n\
21 as speak N;\n\
3 al attack NA at\n\
37 dlf after issue 0 V\n\
71 pr VERB issue pwith\n\
-41 pr you support 0\n\
18 al push PN ar\n\
-28 vl affirm - true\n\
-6 pr has know 0\n\
30 vl share 16, false\n\
-32 vs think 16, apfor\n\
14 al deny N, a0\n\
40 kn a..t1 --\n\
21 al talk NV a0\n\
5 pr ADV express N\n\
54 kn a..t1 after\n\
3 dlf after post ed PRON\n\
11 fl accusation of\n\
20 al assure Nt a0\n\
11 bq N,A 8 0\n\
25 fp , does\n\
5 pr i find 0\n\
3 fl wary of\n\
52 pr is eager 0\n\
70 kl apin confident\n\
-58 dlf after find ed r\n\
-15 fl underscore a\n\
31 fl say both\n\
-30 fk aatt PRON A\n\
7 al dispute N a0\n\
34 vl seem 0 true\n\
-9 dlf after rule 0 o\n\
7 kl aT ask\n\
10 dlf split note ed PRON\n\
11 vl advice 0 false\n\
-7 fl add ,\n\
-23 a NCAV\n\
15 vl underscore - true\n\
-4 vz , 16 64\n\
-17 pr ADV encourage 0\n\
10 bq AN 16, 0\n\
30 a N~NA\n\
51 a NsNw\n\
19 kl a..t1 complain\n\
-7 dlf after respond ing A\n\
29 pr ADV cover 0\n\
4 al decline CN apto\n\
15 oa NPNt N&\n\
43 k apupon\n\
43 kn apupon upon\n\
-3 al affirm NP a0\n\
16 bq NwA 2 0\n\
22 fl request NOUN\n\
22 fl message he\n\
39 oa PNt PN\n\
-5 al underscore NP a0\n\
25 b before noun ,N-N\n\
5 kp aN: other j\n\
7 f adjective her\n\
7 fl estimate PROPN\n\
13 a N&Ax\n\
9 pr ADV decline 0\n\
58 kn a0 either\n\
39 fp that by\n\
14 vl worry 16 false\n\
10 fp NOUN its\n\
39 kp ar speak DET\n\
4 al reminder NA at\n\
52 bq V,N 16 0\n\
-19 vl request 1 false\n\
18 fl allege PROPN\n\
-6 vl discuss 4, true\n\
14 vs noun 16 a..if\n\
10 kl apfor proposal\n\
18 pr not offer 0\n\
19 fp that every\n\
-66 vl decline 8 true\n\
-4 dlf after defend 0 &\n\
30 fl defend her\n\
46 fp - with\n\
-29 al question NV apabout\n\
32 fk aN P '\n\
11 al appear Vo a0\n\
19 fl nominate as\n\
-6 vs other 32, apas\n\
15 fl wonder whether\n\
7 vp r 8, pfor\n\
51 pr ADV push pfor\n\
3 ao before write PNoN\n\
-19 v apas 32, 32\n\
-9 dlf after praise 0 o\n\
-5 pr to praise 0\n\
72 al report N~ a0\n\
-47 fp 's Q\n\
23 pr he accuse 0\n\
18 ks apdown other ed\n\
20 gl characterize - 2\n\
-19 vl criticism 16 false\n\
12 o speak oCt\n\
4 al idea hV a0\n\
-28 vl refuse 8, true\n\
48 vp PRON 16 ,\n\
4 fp that someone\n\
3 kl apfor request\n\
-14 as tell NtV\n\
-33 kp aNt think PROPN\n\
35 vp V - pover\n\
-4 pr a statement :\n\
-13 pr since announce 0\n\
4 fl recall NOUN\n\
8 kp apover noun V\n\
-23 dlf after accept ed A\n\
16 fl deny any\n\
-44 bq DtN 1 0\n\
7 dlf after impress ed A\n\
-49 a oVCN\n\
6 al push N a0\n\
7 vp w 4 t\n\
-15 pr has see 0\n\
10 al sure NV a0\n\
23 bw before ,N 0 think\n\
3 vl sense 4 false\n\
53 vp & 8 t\n\
-13 al allege NV at\n\
7 dlf after rule 0 x\n\
10 bq ANo 2 t\n\
8 al name hN a0\n\
3 as tell NAo\n\
-18 al tweet N, a0\n\
36 dlf after report ed s\n\
51 vz ¶ 4, 8\n\
-14 gl contention - 2\n\
-13 al accuse NQ a0\n\
26 pr , debate 0\n\
-37 vz w 16 16\n\
4 kp apagainst speak NOUN\n\
-9 al highlight N a0\n\
17 al question N, apabout\n\
22 fp ADJ his\n\
-34 fk apabout PROPN V\n\
-7 dlf after explain ed ,\n\
28 bq PN& 16, 0\n\
-15 as colon N&N\n\
-15 al : N& a0\n\
4 dlf after opposition 0 P\n\
59 a bCoN\n\
-10 dlf after oppose s r\n\
10 al email Q a..,1\n\
15 al begin CP a0\n\
7 pr NOUN issue N\n\
12 f tell there\n\
14 as speak NQw\n\
-28 vl introduce 16 true\n\
20 oa C, Q\n\
29 vp NOUN 8 Nt\n\
22 al claim N& a0\n\
14 vz C 8 8\n\
3 pr ADV pledge N\n\
4 al endorse N- a0\n\
8 vl acknowledge 8, true\n\
-3 vp j - :\n\
27 dlf after deliver ing ,\n\
-28 fl insist Q\n\
-11 fl request PROPN\n\
-15 kp apabout tell PROPN\n\
-15 pr PROPN ask pabout\n\
4 kl apto word\n\
-6 al tell PN aNt\n\
-6 al tell VP aN\n\
6 vp , 0 in\n\
8 fk apabout DET Q\n\
80 o before N-Q\n\
33 o before PN,Q\n\
31 pr will seek 0\n\
52 dlf after seem ed A\n\
9 bq ,sN 0 ,\n\
-9 fk apon PROPN s\n\
-67 al claim Nh a0\n\
31 a N~NC\n\
17 dlf after understand 0 x\n\
20 dlf after indicate ed A\n\
39 fk a0 f C\n\
53 gc before v16 2, 16 other\n\
-4 fl believe me\n\
22 fl find his\n\
13 dlf after say 0 DET\n\
49 pr some say 0\n\
-40 dlf after find ing PROPN\n\
6 pr is call pon\n\
9 fl assertion Q\n\
11 a QoVN\n\
-32 dlf after respond ed PRON\n\
34 al appear oD a0\n\
59 pr as report ..,1\n\
10 dlf after reveal 0 PROPN\n\
# end\n\
11 h :\n\
18 ho : 0\n\
20 hv : - -\n\
9 hb : NOUN -\n\
17 z : 8 -\n\
-97 r : 16 -\n\
-17 k : a0\n\
9 a : NOUN -\n\
5 c : - -\n\
-6 u : N\n\
-105 t : ed - :N\n\
-60 tt : - -\n\
-18 h !\n\
22 ho ! 1\n\
-42 hb ! PROPN -\n\
-74 z ! 16 -\n\
-28 k ! a0\n\
35 h ,\n\
-13 ho , 2\n\
6 hv , - -\n\
13 hs , speak -\n\
5 z , 16 -\n\
5 k , a0\n\
-15 f , the -\n\
-16 c , - -\n\
15 w , PROPN PROPN\n\
-41 g , ,N,&\n\
-63 t , ed - ,N\n\
-36 tt , - -\n\
-42 ts , PROPN -\n\
-41 ho , 3\n\
45 hn , and -\n\
17 hb , PROPN -\n\
-41 r , 4 -\n\
17 a , PROPN -\n\
28 w , and PROPN\n\
-117 n , , . -\n\
45 lw , - and\n\
-30 t , ed - ,&\n\
-28 ts , and -\n\
7 h .\n\
4 ho . 4\n\
15 hv . - -\n\
21 hb . PROPN -\n\
36 z . 32 -\n\
15 r . 0 -\n\
-23 k . a0\n\
15 c . - -\n\
7 g . \n\
57 u . ,&N\n\
26 tt . - -\n\
3 ts . and -\n\
-23 s . - ed PRON\n\
-10 h P\n\
44 ho P 0\n\
-14 hv P - v\n\
-24 hs P think -\n\
-71 hn P Q -\n\
-12 hb P NOUN -\n\
-21 z P 8 -\n\
-13 r P 16 -\n\
-49 k P at\n\
-12 a on NOUN -\n\
-45 f P VERB -\n\
-12 c P - -\n\
-25 n ^ P P -\n\
-71 lw P - \n\
27 tt P ing was\n\
20 s P - s PRON\n\
-13 ho P 1\n\
-29 hv P v -\n\
-21 hb P NOUN v\n\
7 z P 16 v\n\
-23 r P 16 v\n\
-149 a for NOUN v\n\
-38 f P VERB v\n\
-31 c P v -\n\
-12 w for his NOUN\n\
-53 g P PN&N\n\
-69 s P v s PRON\n\
-30 ho & 2\n\
-3 hv & v v\n\
-84 hn & ADV v\n\
4 hb & NOUN v\n\
-175 z & 32 v\n\
-71 r & 8 v\n\
-16 k & at\n\
-21 f & VERB v\n\
-104 c & v -\n\
-14 g & &NAV\n\
-28 n P & . v\n\
-32 u & NPN\n\
23 s & v s PRON\n\
12 ho . 3\n\
11 hb . V v\n\
-4 z . 32 v\n\
43 k . at\n\
9 a . V v\n\
21 f . VERB v\n\
12 n & . $ v\n\
8 u . NAV\n\
16 t . s - \n\
9 tt . ing -\n\
-5 s . v s PRON\n\
56 h ;\n\
119 ho ; 0\n\
6 hb ; NOUN v\n\
6 a ; NOUN v\n\
-48 r P 4 v\n\
-94 a to NOUN v\n\
-16 tt P ing -\n\
6 ho . 2\n\
15 hl . think v\n\
6 hn . ¶ v\n\
14 hb . PROPN v\n\
4 a . PROPN v\n\
-34 w . ¶ of\n\
-6 n P . $ v\n\
7 lw . v \n\
-42 hs P tell v\n\
-14 hb P V v\n\
-19 z P 8 v\n\
-22 k P a,\n\
8 f P PROPN v\n\
-22 t P ing - oN\n\
-16 s P v ing A\n\
29 ho , 1\n\
24 hv , v v\n\
14 hl , ask v\n\
7 hn , as v\n\
6 hb , NOUN v\n\
18 z , 16 v\n\
-9 r , 16 v\n\
-53 k , a,\n\
6 a , NOUN v\n\
-22 f , PROPN v\n\
-26 c , v -\n\
21 g , ,sNV\n\
27 n P , P v\n\
-4 s , v ing A\n\
-98 ho P 2\n\
-11 hn P the v\n\
-55 hb P P v\n\
-13 r P 8 v\n\
-8 g P PN\n\
-48 n , P . v\n\
-11 lw P v the\n\
27 t P ing - PN\n\
-11 ts P the -\n\
13 hs . tell v\n\
-7 hl . ask v\n\
55 k . a,\n\
-18 f . PROPN v\n\
-18 u . PPN\n\
-4 t . ing - \n\
-16 tt . does -\n\
9 s . v ing A\n\
21 hs P noun v\n\
9 hn P an v\n\
-84 z P 4 v\n\
-59 gv v PN noun\n\
-45 n ^ P . v\n\
9 lw P v an\n\
6 t P s - PN\n\
4 ts P an -\n\
-5 ho . 1\n\
-21 hs . noun v\n\
10 hb . NOUN v\n\
33 z . 16 v\n\
86 k . a..:\n\
12 a . NOUN v\n\
32 w . ¶ and\n\
-20 gv v  noun\n\
-11 u . NPN\n\
6 tt . are -\n\
-9 s . v s DET\n\
-8 t P 0 - PN\n\
-47 s P v 0 NOUN\n\
23 hl . view v\n\
7 t . 0 - \n\
40 s . v 0 NOUN\n\
85 ho , 0\n\
-19 hv , v -\n\
-33 hs , noun v\n\
-11 hn , ADV v\n\
4 z , 8 v\n\
77 r , 64 v\n\
33 f , who v\n\
-9 g , ,hNV\n\
77 n ^ , when v\n\
109 t , 0 v ,h\n\
13 tt , is v\n\
-18 ts , ADV v\n\
-5 h when\n\
-62 ho when 1\n\
-29 hv when v v\n\
-40 z when 16 v\n\
-10 k when a0\n\
-58 a ADV r v\n\
-28 c when v -\n\
-65 g when hNVo\n\
-12 hn , not v\n\
4 hb , V v\n\
16 r , 32 v\n\
4 a , V v\n\
-12 lw , v not\n\
-51 h who\n\
-23 hv who v v\n\
-47 hs who noun v\n\
-38 z who 32 v\n\
-64 k who a0\n\
-63 c who v -\n\
-112 ho , 5\n\
-53 z , 32 v\n\
12 g , ,NVN\n\
59 gv v ,NV noun\n\
-66 hn , or v\n\
-32 g , ,&VN\n\
-11 gv v ,&V noun\n\
-77 n , , , v\n\
-15 u , NVN\n\
-66 lw , v or\n\
77 u , &VN\n\
-12 a VERB Q v\n\
-177 ho P 5\n\
-21 z P 64 v\n\
-44 t P 0 - oN\n\
-11 tt P is -\n\
-69 s P v 0 DET\n\
7 ho . 5\n\
-29 z . 64 v\n\
-4 f . who v\n\
-17 u . KoN\n\
10 tt . is -\n\
25 hv P v v\n\
5 hl P want v\n\
3 f P to v\n\
-51 tt P to -\n\
-40 ts P ADV -\n\
-19 s P v 0 PRON\n\
8 hl . want v\n\
-23 f . to v\n\
28 w . ¶ ADV\n\
9 tt . to -\n\
8 s . v 0 PRON\n\
-32 hs P say v\n\
29 hn P NUM v\n\
-18 a in NOUN v\n\
-15 gv v PN say\n\
35 t P ed - PN\n\
-48 tt P v -\n\
10 hs . say v\n\
3 hn . that v\n\
13 gv v  say\n\
3 lw . v that\n\
-9 tt . v -\n\
-4 s . v ed -\n\
6 hs , think -\n\
84 hn , but -\n\
-8 hb , j -\n\
13 z , 2 -\n\
-8 a , j -\n\
-76 f , by -\n\
-26 n ^ , , -\n\
-19 u , bN\n\
84 lw , - but\n\
-7 s , - ed A\n\
3 z , 8 -\n\
46 g , ,NPN\n\
-102 n , , P -\n\
-12 u , ,&N\n\
-42 tt , - will\n\
-18 hn P PROPN -\n\
-27 r P 8 -\n\
-19 c P - cue\n\
-21 u P N,N\n\
37 t P ed will PN\n\
30 tt P - will\n\
31 ts P PROPN will\n\
11 s P - ed A\n\
-4 hb . r v\n\
42 f . by v\n\
10 ts . ADV -\n\
8 s . v ed A\n\
-22 h as\n\
12 ho as 0\n\
-17 hv as - -\n\
-46 hs as other -\n\
-39 hn as the -\n\
-11 z as 2 -\n\
-84 r as 4 -\n\
-24 k as apto\n\
-10 a as PROPN -\n\
-40 f as the -\n\
-16 c as - -\n\
3 n ^ as . -\n\
-39 lw as - the\n\
4 tt as - -\n\
9 hs . other -\n\
-11 hn . PROPN -\n\
43 hb . Q -\n\
-31 k . apto\n\
9 gv -  other\n\
16 n as . $ -\n\
21 s . - ing r\n\
-6 f P was v\n\
-100 w for the PROPN\n\
-38 tt P was -\n\
-10 s P v 0 A\n\
55 hl . recall v\n\
16 f . was v\n\
-9 s . v 0 A\n\
13 hb , NOUN -\n\
13 a , NOUN -\n\
13 f , of -\n\
38 n ^ , as -\n\
36 u , N\n\
-58 t , 0 - ,N\n\
-21 s , - 0 PRON\n\
-12 ho as 1\n\
-14 hs as noun -\n\
-7 hs . noun -\n\
24 z . 16 -\n\
-7 gv -  noun\n\
103 s . - 0 PRON\n\
-21 hs , say -\n\
-15 hb , & -\n\
-17 k , a..,1\n\
-15 a , & -\n\
-45 hn , Q -\n\
-14 g , ,Q\n\
-10 gv - ,Q say\n\
-45 lw , - \n\
-16 ts , Q -\n\
13 hs . say -\n\
118 k . a..,1\n\
25 a in Q -\n\
-26 f . Q -\n\
13 gv -  say\n\
35 s . - 0 &\n\
-29 hl P say v\n\
-54 a from NOUN v\n\
-134 f P it v\n\
-106 gv v PNo say\n\
-15 u P AVN\n\
-145 tt P will -\n\
-25 s P v s NOUN\n\
88 hl . say v\n\
-11 f . it v\n\
30 w . PROPN PROPN\n\
26 tt . will -\n\
65 s . v s NOUN\n\
37 g , ,PN\n\
30 gv - ,PN noun\n\
24 n ^ , P -\n\
-10 ts , ADV -\n\
-11 hv P - -\n\
-22 hn P ADJ -\n\
-18 w in ADJ NOUN\n\
47 tt P - -\n\
14 ts P ADJ -\n\
-37 s P - 0 PRON\n\
10 a . NOUN -\n\
-20 n P . $ -\n\
40 ho & 0\n\
-4 hl & say v\n\
-14 r & 4 v\n\
17 k & a0\n\
11 f & the v\n\
-5 g & &AQ\n\
15 u & NVN\n\
-4 hb . Q v\n\
19 a PROPN Q v\n\
20 f . the v\n\
24 u . &AQ\n\
4 hn , the -\n\
21 r , 32 -\n\
-20 f , PROPN -\n\
21 w , the ADJ\n\
-12 u , N-N\n\
4 lw , - the\n\
35 s , - 0 x\n\
-13 hn P the -\n\
-46 z P 16 -\n\
21 a at NOUN -\n\
-12 f P PROPN -\n\
-74 w at the PROPN\n\
-17 g P PNAV\n\
-13 lw P - the\n\
-57 s P - 0 x\n\
4 hl . believe v\n\
-35 u . N-N\n\
-46 s . v 0 x\n\
15 hs , other -\n\
-81 gv - ,N, other\n\
45 s , - 0 r\n\
64 c , - ing\n\
-16 g , ,&Nh\n\
-13 gv - ,&N other\n\
-33 u , N,N\n\
-58 t , 0 ing ,&\n\
14 tt , - ing\n\
-3 ts , and ing\n\
-49 hb P V -\n\
-39 r P 4 -\n\
21 w in ADJ PROPN\n\
-15 gv - PN other\n\
-115 u P NoV\n\
-20 s P - 0 r\n\
18 hn . the -\n\
7 f . PROPN -\n\
10 w . the NOUN\n\
5 u . VPN\n\
18 lw . - the\n\
14 ts . the -\n\
20 f P of v\n\
-38 r P 2 v\n\
-83 f . of v\n\
-6 w . ¶ the\n\
-44 h because\n\
-59 c because v -\n\
-25 n ^ because . v\n\
3 hl . know v\n\
15 k . aNt\n\
-20 f . they v\n\
8 n because . $ v\n\
48 u . N&N\n\
63 tt . wo -\n\
8 r P 32 v\n\
4 g P PNPN\n\
27 tt P ed -\n\
6 n P P , v\n\
-35 u P VPN\n\
12 ts P PROPN -\n\
15 hb , PROPN v\n\
-26 r , 8 v\n\
15 a , PROPN v\n\
-44 f , of v\n\
-54 w , is ADV\n\
9 n P , . v\n\
6 u , NPN\n\
9 t , 0 is ,A\n\
-55 s , v 0 '\n\
8 hn . VERB v\n\
-10 n , . $ v\n\
13 u . ,AN\n\
7 tt . ed -\n\
9 ts . VERB -\n\
19 s . v 0 '\n\
-48 hs P other v\n\
-16 hn P ADJ v\n\
-30 hb P PROPN v\n\
-47 f P the v\n\
-81 u P oVN\n\
29 h -\n\
41 ho - 1\n\
41 hv - v v\n\
-5 z - 32 v\n\
18 k - a0\n\
24 f - the v\n\
-38 c - v -\n\
33 u - NPN\n\
-6 s - v 0 PRON\n\
-3 h before\n\
-48 z before 32 v\n\
-49 c before v -\n\
-21 hs . other v\n\
-84 w . ¶ as\n\
-16 gv v  other\n\
-3 hs P tell -\n\
-108 hl P tell -\n\
-48 hn P NOUN -\n\
7 z P 2 -\n\
-122 a for NOUN -\n\
-6 f P the -\n\
-3 u P N\n\
-60 t P ed is PN\n\
38 hn P this -\n\
-48 z P 4 -\n\
38 lw P - this\n\
3 ho - 2\n\
42 hl - tell v\n\
8 z - 16 v\n\
-3 k - at\n\
28 n P - P v\n\
-117 ho P 3\n\
-99 hl P tell v\n\
-69 a for V v\n\
-84 s P v ed A\n\
31 hl . tell v\n\
-13 hb . PRON v\n\
-58 hl P accuse -\n\
12 hn P a -\n\
-6 n ^ P . -\n\
12 lw P - a\n\
32 ts P a -\n\
10 s P - 0 A\n\
52 hl . accuse -\n\
27 u . PNQ\n\
-33 s . - 0 A\n\
-5 h (\n\
-56 ho ( 0\n\
-16 hs ( say v\n\
-50 hb ( PROPN v\n\
-3 z ( 16 v\n\
28 k ( a0\n\
-50 a ( PROPN v\n\
-6 c ( v -\n\
-31 w ( PROPN )\n\
-35 hl P suggest v\n\
-11 t P ed - oN\n\
-18 s P v ed PROPN\n\
3 hl . suggest v\n\
19 s . v ed PROPN\n\
-50 w in the PROPN\n\
-42 ts P the is\n\
-10 s P - s PROPN\n\
6 z P 32 v\n\
-33 s P v s PROPN\n\
-36 hl . claim v\n\
-3 hn . they v\n\
-3 lw . v they\n\
16 k P apon\n\
-17 s P - ed r\n\
-37 k . apon\n\
65 w . ¶ VERB\n\
-38 u . -VN\n\
16 s . v ed r\n\
-42 f P ADV -\n\
-9 a in V v\n\
-82 f P ADV v\n\
-76 g P PN-N\n\
-23 r : 2 v\n\
-21 c : v -\n\
-12 g : :Q\n\
30 lw : v \n\
-15 ts : Q -\n\
43 s : v s PROPN\n\
18 a but Q v\n\
18 f . ADV v\n\
-26 n : . $ v\n\
25 u . N:Q\n\
30 hb P PROPN -\n\
13 k P apagainst\n\
24 a in PROPN -\n\
20 g P PN,&\n\
40 n ^ P , -\n\
9 hv , - v\n\
33 c , - cue\n\
37 g , ,&NC\n\
-16 tt , - ed\n\
-3 s , - s j\n\
7 hn : ¶ v\n\
7 r : 1 v\n\
3 f : the v\n\
32 g : :\n\
32 ts : ¶ -\n\
26 hn . Q v\n\
-38 hb . : v\n\
-91 k . apagainst\n\
-38 a ¶ : v\n\
17 ts . Q -\n\
5 hl P list v\n\
-16 hb P C v\n\
17 w by the NOUN\n\
18 g P bNPN\n\
28 w in the NOUN\n\
-31 hs , other v\n\
-5 hn , and v\n\
4 f , the v\n\
-5 lw , v and\n\
6 t , ing v ,&\n\
13 tt , ed v\n\
-43 hl . list v\n\
-28 hl P note v\n\
-38 tt P had -\n\
96 hl . note v\n\
9 tt . had -\n\
7 f P he v\n\
36 hs - say v\n\
9 hl - say v\n\
-66 hn - NOUN v\n\
-10 hb - j v\n\
23 z - 8 v\n\
42 f - he v\n\
8 g - -NtN\n\
33 gv v -Nt say\n\
57 n P - , v\n\
16 s - v ed PROPN\n\
26 hs , say v\n\
22 hl , say v\n\
15 f , he v\n\
-28 s , v ed PROPN\n\
-13 hn P what v\n\
-13 lw P v what\n\
-62 ho , 4\n\
37 g , ,&hN\n\
-6 n P , because v\n\
-40 hv because v -\n\
-45 hl because say v\n\
-30 z because 32 v\n\
-38 f because he v\n\
-95 hs who say v\n\
26 hb . A v\n\
35 a . A v\n\
-24 f . he v\n\
62 w . PROPN VERB\n\
15 n who . $ v\n\
-53 r , 4 v\n\
-13 k , at\n\
-14 n ^ , . v\n\
-69 u , NtN\n\
-24 tt , had -\n\
8 a ¶ Q v\n\
-32 f P a v\n\
-11 w on the NOUN\n\
-30 gv v PN- say\n\
-59 tt P would -\n\
-9 hb P r v\n\
31 u P N&N\n\
19 hn . he v\n\
27 k . a..t1\n\
33 f . a v\n\
12 w . he VERB\n\
19 lw . v he\n\
-17 tt . would -\n\
-42 hs P adjective v\n\
-7 k P aNt\n\
-5 hs . adjective v\n\
-5 gv v  adjective\n\
52 ho - 0\n\
27 hv - - -\n\
-36 hs - say -\n\
-23 hl - say -\n\
8 c - - -\n\
-37 u - N\n\
28 t - ed - -N\n\
3 tt - - -\n\
-8 ts - NOUN -\n\
-12 s - - ed r\n\
29 hl . say -\n\
-4 hn . he -\n\
14 hb . j -\n\
24 a . j -\n\
32 n - . $ -\n\
-4 lw . - he\n\
-5 s . - ed r\n\
40 z ; 8 v\n\
-4 f . there v\n\
19 u . ACN\n\
21 z , 1 -\n\
14 s , - ing P\n\
-11 hl P blast -\n\
25 hn P VERB -\n\
-54 n , P , -\n\
8 tt P - ing\n\
13 ts P VERB ing\n\
23 n P , . -\n\
13 u , PCN\n\
-27 ts , and was\n\
-20 hs . speak v\n\
-26 gv v  speak\n\
8 u . oCN\n\
-71 s . v ing P\n\
58 n ^ , . -\n\
-14 k P aon\n\
-38 gv v PN other\n\
-61 s P v ed &\n\
-44 hl . decide v\n\
26 k . aon\n\
-19 tt . s -\n\
8 s . v ed &\n\
-33 hl . address v\n\
33 s . v s r\n\
-33 hs - think v\n\
-21 r - 4 v\n\
3 a - V v\n\
36 tt - to ed\n\
-22 n - . $ v\n\
29 s . v ed PRON\n\
-54 gv v PN think\n\
-45 s P v ed r\n\
14 hn , which -\n\
6 k , aN\n\
37 f , to -\n\
22 g , ,wNC\n\
-20 gv - ,wN say\n\
14 lw , - which\n\
9 tt , to v\n\
18 hl . urge v\n\
-25 k . aN\n\
-36 u . AxN\n\
-19 hn P his -\n\
11 hb P PRON -\n\
-48 k P aN\n\
-4 a for PRON -\n\
-25 f P to -\n\
13 gv - PNP write\n\
-19 lw P - his\n\
3 hn , he -\n\
45 w , he VERB\n\
-47 g , ,NC,\n\
3 lw , - he\n\
14 t , ed ed ,N\n\
31 tt , to ed\n\
11 ts , he ed\n\
-42 hs , write v\n\
-16 hn , Q v\n\
-4 hb , C v\n\
-56 r , 2 v\n\
-4 a , C v\n\
-13 f , to v\n\
-65 n , , . v\n\
-16 lw , v \n\
-29 tt , to -\n\
-46 s , v ed PRON\n\
12 hs . write v\n\
-15 a he Q v\n\
31 gv v  write\n\
-140 u . C,Q\n\
-34 hl P announce v\n\
-6 hb P PRON v\n\
41 g P oN,N\n\
-19 ts P NOUN -\n\
62 hn , PROPN v\n\
-16 gv v ,NV say\n\
30 u , NoN\n\
71 tt , would ed\n\
56 ts , PROPN ed\n\
-79 hl . announce v\n\
-16 ts . i -\n\
-60 h since\n\
7 ho since 0\n\
-66 c since v -\n\
-16 n since . $ v\n\
38 tt . could -\n\
29 s . v ed NOUN\n\
32 k , apon\n\
-15 ts , ADV ing\n\
27 s , - ing NOUN\n\
-6 hb as r -\n\
-14 r as 32 -\n\
-62 tt as - ing\n\
-52 hs P show -\n\
-48 w with PROPN ,\n\
-83 g P PN,P\n\
-4 gv - PN, show\n\
14 hn , with -\n\
-8 gv - ,PN show\n\
14 lw , - with\n\
-27 tt , - were\n\
-64 hv who - v\n\
-39 z who 16 -\n\
-30 r who 16 -\n\
-12 c who - -\n\
-78 hs P show v\n\
-42 a in j v\n\
3 hs , show v\n\
-62 s , v ing NOUN\n\
-9 g P PNwA\n\
9 hb who NOUN v\n\
-85 r who 8 v\n\
9 a who NOUN v\n\
27 hs . show v\n\
-3 f . that v\n\
64 w . NUM NOUN\n\
27 gv v  show\n\
31 lw . v one\n\
-37 s . v ing NOUN\n\
19 hl P discuss -\n\
29 z P 1 -\n\
34 f P it -\n\
70 gv - PN, other\n\
-43 hl , discuss -\n\
-43 f , it -\n\
-15 ho who 2\n\
-123 hs who other -\n\
-72 gv v PN, other\n\
-6 hl , discuss v\n\
17 f , it v\n\
8 hs who other v\n\
10 z who 16 v\n\
54 hl . discuss v\n\
62 k ; a0\n\
-45 f P is v\n\
92 f . is v\n\
-5 u . PNA\n\
34 a but NOUN v\n\
29 n ^ & P v\n\
-3 u & oVN\n\
-121 a by V v\n\
-15 w by PROPN PROPN\n\
-46 g P bN\n\
-8 t P 0 - bN\n\
-65 s P v 0 j\n\
10 u . VbN\n\
-35 hs & other v\n\
26 hn & VERB v\n\
-6 f & to v\n\
-10 w and VERB in\n\
-12 g & &VPN\n\
-16 ts & VERB v\n\
28 s & v ed PRON\n\
-54 s P v ed PRON\n\
-11 tt . be -\n\
7 z , 4 v\n\
10 g , ,VNo\n\
9 n ^ , P v\n\
-22 u , NAN\n\
8 t , 0 v ,V\n\
-35 ts , VERB v\n\
-20 hn , NOUN v\n\
-32 w , NOUN ,\n\
-45 g , ,N,N\n\
-7 gv v ,N, noun\n\
32 n P , , v\n\
-52 tt , was -\n\
-19 ts , NOUN -\n\
3 hn . in v\n\
-40 w . in NUM\n\
3 lw . v in\n\
15 ts . in -\n\
-65 hb P NUM -\n\
12 gv - PNo say\n\
-90 a to NOUN -\n\
24 r - 8 -\n\
19 a - NOUN -\n\
-57 w - NOUN ,\n\
27 s - - ed PROPN\n\
6 hl , plead -\n\
9 hn , VERB -\n\
58 w , VERB PROPN\n\
-50 g , ,VN\n\
-14 gv - ,VN say\n\
-197 lw , - including\n\
19 tt , to ing\n\
33 ts , VERB ing\n\
-34 s , - ed PROPN\n\
4 hn . in -\n\
39 f . to -\n\
-30 w . in NOUN\n\
15 u . ,VN\n\
4 lw . - in\n\
-16 s . - ed PROPN\n\
10 hv ; - v\n\
37 n ^ ; . -\n\
-12 hl . plead v\n\
22 s , - ed r\n\
-32 z . 4 -\n\
9 a PROPN Q -\n\
-8 hs , think v\n\
31 c , v cue\n\
6 g , ,&NA\n\
15 gv v ,&N think\n\
-13 ts P all -\n\
-39 hl . intend v\n\
-7 w on the PROPN\n\
-5 w . i VERB\n\
-9 hl , tell v\n\
-38 hb , r v\n\
-78 k , aNt\n\
-38 a , r v\n\
54 t , ed ed ,&\n\
73 ts , but ed\n\
15 u . oVN\n\
-6 g , ,NAA\n\
3 t , ed would ,N\n\
17 u . AAN\n\
-24 u P AxV\n\
18 gv v ,N- say\n\
4 u , VPN\n\
-24 s , v 0 r\n\
-49 hv - v -\n\
16 a - NOUN v\n\
109 gv v -N, say\n\
15 tt - was -\n\
26 gv v ,&N say\n\
-28 n - , . v\n\
39 s . v 0 r\n\
-46 u P oV\n\
-49 f , ADV -\n\
37 z & 4 v\n\
31 r & 32 v\n\
19 n ^ & , v\n\
-4 n & , , v\n\
-12 tt , v v\n\
-9 k , aon\n\
-23 t , s - ,N\n\
-83 a against NOUN -\n\
-22 gv - PN speak\n\
-3 w . ¶ PROPN\n\
-23 n P P . -\n\
31 s . - ing A\n\
-59 a for Q -\n\
-26 f P ADJ -\n\
-12 t P ed to PN\n\
-23 gv - PNo speak\n\
18 gv - PN& speak\n\
-71 w for the NOUN\n\
-61 n P P P -\n\
-25 z P 32 -\n\
10 gv - PN, speak\n\
-7 z , 32 -\n\
22 w , ADV VERB\n\
3 n P , as -\n\
-7 s , - ing A\n\
-51 ho as 4\n\
-54 hv as v -\n\
12 hl as call v\n\
-76 z as 32 v\n\
-16 r as 8 v\n\
-72 f as the v\n\
-57 c as v -\n\
-55 g as sN,N\n\
-43 tt as to -\n\
-31 hs , speak v\n\
-28 hl , call v\n\
-30 w , PROPN and\n\
-170 g , ,N&N\n\
28 t , ing - ,N\n\
-8 hl . call v\n\
12 w . ¶ Q\n\
-23 h even\n\
-13 hv even v v\n\
-30 r even 16 v\n\
-4 hs P speak v\n\
-18 hl P call v\n\
43 t P ed - bN\n\
-116 a in PROPN v\n\
37 n P P P v\n\
-257 ho P 4\n\
73 w on PROPN NOUN\n\
5 hv & - v\n\
-9 hs & speak -\n\
10 hl & call -\n\
11 hn & VERB -\n\
18 hb & PROPN -\n\
-54 z & 16 -\n\
12 r & 16 -\n\
20 k & apon\n\
11 a and PROPN -\n\
14 f & the -\n\
44 c & - cue\n\
9 gv - &CN speak\n\
39 n ^ & P -\n\
64 t & ed ed &C\n\
10 tt & to ed\n\
39 ts & VERB ed\n\
-30 s & - ed r\n\
21 w . ¶ ∅\n\
-26 hl P propose -\n\
-82 a for PROPN -\n\
-30 gv - PN say\n\
21 s P - ed &\n\
25 f . a -\n\
21 s . - ed &\n\
43 f , his -\n\
-18 w , the PROPN\n\
41 gv - ,NP other\n\
21 f P his -\n\
73 w on PROPN ,\n\
-16 f . his -\n\
-42 f P an -\n\
-51 gv - oN other\n\
-37 a from V v\n\
-19 u P V\n\
-6 w in PROPN .\n\
-14 k . apin\n\
-7 r P 2 -\n\
-73 s P - s o\n\
-25 hl & talk -\n\
8 hb & NOUN -\n\
27 z & 4 -\n\
-14 k & apabout\n\
14 a and NOUN -\n\
-56 c & - -\n\
-7 w and ADV ADJ\n\
42 u & N\n\
-88 lw & - how\n\
11 tt . can -\n\
-20 s . v 0 o\n\
-5 hl P show -\n\
-11 k P apto\n\
20 n ^ P & -\n\
-20 lw P - immigration\n\
23 s P - 0 DET\n\
7 ho & 1\n\
-3 hs & show -\n\
-24 hl & show -\n\
63 k & apto\n\
-9 g & &NVN\n\
8 u & VPN\n\
18 hl . show v\n\
-17 f & NOUN -\n\
-5 f . NOUN v\n\
32 tt . ’s -\n\
-6 hv & v -\n\
-81 w and VERB NOUN\n\
-60 g & &VNV\n\
-44 gv v &VN say\n\
-5 w in the NUM\n\
-9 n & P P v\n\
9 u . NQN\n\
28 hl , cite -\n\
-103 w , NOUN and\n\
-22 g , ,N&V\n\
-29 n ^ , & -\n\
23 z & 8 -\n\
-71 r & 4 -\n\
37 f & ADV -\n\
-25 w and VERB ADJ\n\
18 g & &VN\n\
33 t & ing ing &V\n\
52 tt & - ing\n\
59 hs . show -\n\
59 gv -  show\n\
33 u . &VN\n\
4 ho who 0\n\
-75 z who 4 -\n\
-34 f who the -\n\
10 u who N\n\
-99 s P v ing ,\n\
-9 hl . cite v\n\
31 s . v ing ,\n\
4 gv v PNP say\n\
-18 g P oN&N\n\
47 t , ed s ,w\n\
25 ts , which s\n\
-16 s , - ed )\n\
-6 f P his v\n\
-121 n , P P v\n\
-55 tt P ing to\n\
-25 ts P a to\n\
-39 f . his v\n\
10 s . v ed )\n\
-41 hl P believe v\n\
45 n P , P -\n\
-9 tt , - v\n\
43 s , - ed ,\n\
12 g P PNVN\n\
20 t P ed v PN\n\
4 ts P the v\n\
-12 gv v PN, speak\n\
-120 s P v ed ,\n\
11 w , VERB to\n\
-64 w to PROPN .\n\
22 gv v oN speak\n\
34 s . v ed ,\n\
-38 f : a -\n\
-36 n : . $ -\n\
-72 hl P express -\n\
-49 w for PROPN .\n\
-7 s P - ed NOUN\n\
39 hn . as -\n\
39 lw . - as\n\
-19 hl , according v\n\
-11 w , VERB the\n\
-11 tt , ed ing\n\
165 hl . according v\n\
20 k . aN,\n\
-19 hn as a -\n\
38 z as 4 -\n\
-19 lw as - a\n\
-10 tt as ing -\n\
11 hl . portray -\n\
39 w . ¶ NUM\n\
-17 s . - 0 o\n\
-142 hl P see -\n\
45 f P this -\n\
-7 gv - PNV other\n\
-42 t P 0 ing PN\n\
-111 u P PNV\n\
-10 a with NOUN -\n\
27 gv - PNh other\n\
72 n P P before -\n\
18 hv before - -\n\
-9 u before NPN\n\
57 hl . see -\n\
34 ho after 0\n\
3 hv after - -\n\
12 hb after NOUN -\n\
-18 z after 4 -\n\
-68 r after 8 -\n\
12 a after NOUN -\n\
-37 g after hN\n\
-40 gv - hN other\n\
26 n after . $ -\n\
-40 u . NhN\n\
27 k P apabout\n\
-17 hn , ADJ v\n\
35 k , apabout\n\
-122 w , ADJ NOUN\n\
100 tt , had ed\n\
-141 a with NOUN v\n\
40 u P NDN\n\
32 hl . speak v\n\
13 hl . show -\n\
-35 r P 64 v\n\
-3 g P bN-N\n\
20 u P oVV\n\
-16 hn , in v\n\
-4 gv v ,PN noun\n\
-16 lw , v in\n\
-60 ts , in -\n\
-45 s , v 0 NOUN\n\
-51 z , 64 v\n\
13 n P , after v\n\
-24 hv after v -\n\
-19 hs after noun v\n\
-53 r after 8 v\n\
-73 c after v -\n\
-6 n after . $ v\n\
9 hs . think -\n\
122 hl . want -\n\
9 gv -  think\n\
17 u . DPN\n\
-24 hs after say v\n\
6 r after 32 v\n\
-52 f after the v\n\
24 c after v cue\n\
88 g after hNCN\n\
7 n ^ after P v\n\
-45 u after NVN\n\
-19 ts after PROPN ed\n\
-104 gv v PNV say\n\
12 u P NCN\n\
6 t P ed ing PN\n\
-29 ts P PROPN ing\n\
59 hl . report v\n\
-6 ts . on -\n\
-18 hn P Q v\n\
-32 hb P D v\n\
-18 lw P v \n\
-28 w with PROPN PROPN\n\
10 k . aNNt\n\
20 g , ,wAA\n\
6 gv - ,wA say\n\
29 s , - ed x\n\
-13 a in A v\n\
51 g P PNhN\n\
-51 gv v PNh say\n\
-50 hv since v -\n\
-60 gv v hN say\n\
-75 s . v ed x\n\
28 hn , a -\n\
28 lw , - a\n\
-3 t , ed s ,N\n\
-8 tt , - s\n\
-14 hl . describe v\n\
-7 hb . C v\n\
65 z . 8 v\n\
59 a by NOUN -\n\
-67 s P - ing ,\n\
-50 w . NUM -\n\
-8 hn P him v\n\
-56 f P they v\n\
-14 n ^ P because v\n\
-8 lw P v him\n\
-43 s P v ed NOUN\n\
3 z because 8 v\n\
-18 r because 16 v\n\
-21 t because ed - hN\n\
9 hb , PRON v\n\
9 a , PRON v\n\
85 f , they v\n\
6 g , ,hND\n\
-7 gv v ,hN say\n\
-25 u , NhN\n\
14 tt , were v\n\
70 ts , while v\n\
-7 s , v ed NOUN\n\
77 u . oAN\n\
63 ho when 0\n\
34 hv when - v\n\
12 hs when other -\n\
85 z when 1 -\n\
-9 r when 8 -\n\
14 a ADV PRON -\n\
43 g when hNAV\n\
13 n ^ when . -\n\
34 u when N\n\
15 u . AVN\n\
-97 s . v ed w\n\
58 gv v ,NP say\n\
25 lw , v however\n\
35 t , ed has ,N\n\
14 tt , would has\n\
-41 w to NUM NOUN\n\
32 hl P support v\n\
-95 hl , support v\n\
18 ts , while ed\n\
-68 hl . support v\n\
6 u . NVN\n\
-56 s . v 0 w\n\
-33 w from VERB the\n\
-12 g P PVN\n\
-4 t P 0 ing PV\n\
-13 tt P to ing\n\
38 u . PVN\n\
-64 hn & his -\n\
-35 w and his NOUN\n\
-8 g & &N\n\
-64 lw & - his\n\
-30 tt & - -\n\
36 hl . comment -\n\
11 g , ,CNV\n\
14 gv v ,CN say\n\
28 lw , v said\n\
28 t , ed v ,C\n\
-17 tt , s v\n\
25 s , v ed w\n\
-33 f P NOUN v\n\
-25 t P s - bN\n\
50 tt P have -\n\
-49 k . apfor\n\
7 w . ¶ she\n\
-10 hs ( other -\n\
-46 w ( PROPN -\n\
-73 g ( (N-N\n\
-44 u ( N\n\
48 hl . challenge -\n\
15 n ( . $ -\n\
-32 hl P praise -\n\
-30 hb P P -\n\
-22 f P for -\n\
68 w . in PROPN\n\
18 hb P Q v\n\
21 a on Q v\n\
-23 w on NOUN ,\n\
13 u P NAQ\n\
13 tt P has -\n\
-3 f , NOUN v\n\
21 u , QPN\n\
-157 tt , has -\n\
-50 ho because 2\n\
84 w during a NOUN\n\
87 w on PROPN .\n\
34 hl . argue v\n\
-17 tt . has -\n\
50 hl P vote -\n\
50 w for NOUN .\n\
-38 lw P - president\n\
-56 hl . vote -\n\
28 k , apfor\n\
-32 gv - ,N- other\n\
-54 s , - 0 A\n\
-30 u ! N-N\n\
53 hn , while -\n\
-10 g , ,hNA\n\
9 gv - ,hN other\n\
53 lw , - while\n\
-52 tt , - would\n\
-40 g , ,VbN\n\
15 ts , VERB ed\n\
-15 lw . v rubio\n\
41 c P v cue\n\
-30 u . NAN\n\
-194 h whether\n\
-13 k whether a0\n\
-44 c whether - -\n\
-30 gv - PNA other\n\
36 hl . decline v\n\
104 w , but PROPN\n\
14 t , ed did ,&\n\
15 tt , ed did\n\
-21 hs when say v\n\
-48 hl when say v\n\
-11 f when PROPN v\n\
-87 hn as NOUN v\n\
-16 hb as NOUN v\n\
-88 g as sN\n\
19 s as v ed A\n\
45 k . aint\n\
-4 f . she v\n\
12 n as . $ v\n\
-42 u . NsN\n\
21 w to the NOUN\n\
-4 g P oNPN\n\
-4 gv v oNP say\n\
8 a about NOUN v\n\
-13 w about the NOUN\n\
-7 u P NoN\n\
-9 g , ,wAN\n\
23 gv v ,wA say\n\
16 tt , ed was\n\
-61 gv v PN& say\n\
-23 g & &AN\n\
-34 gv v &AN say\n\
38 t & ed is &A\n\
-128 hl , say -\n\
-92 f , , -\n\
-43 gv - ,N& say\n\
-22 u , ,VN\n\
31 k . sb1\n\
-67 hn & that v\n\
-63 gv v &tN say\n\
-67 lw & v that\n\
3 hs : say v\n\
-47 hl : say v\n\
3 f : he v\n\
-19 w . ¶ while\n\
-7 a for V -\n\
-37 gv - PN- say\n\
-12 u P NV\n\
-85 gv - PNP say\n\
-81 gv - ,NA say\n\
-128 ho & 4\n\
31 hb & Q v\n\
39 c & v cue\n\
42 w and VERB his\n\
21 gv v &CN say\n\
-85 n , & P v\n\
12 gv v PNQ say\n\
-109 s P v 0 x\n\
6 s & v 0 A\n\
-65 hl P say -\n\
-74 gv - PNA say\n\
-46 t P ed was PN\n\
-23 ts P PROPN was\n\
19 u P PNA\n\
16 f . ADJ v\n\
68 u . APN\n\
21 ho until 0\n\
-25 hv until v -\n\
-99 c until v -\n\
-20 ho who 1\n\
-68 hl as describe -\n\
-19 hb as NOUN -\n\
-50 ts as Q -\n\
-13 s as - ed PRON\n\
13 u . NsQ\n\
-38 g P PN,V\n\
-11 hl , show -\n\
15 r , 64 -\n\
-57 w , VERB by\n\
-31 t , ed ed ,V\n\
-14 hl P show v\n\
13 hl , show v\n\
6 gv v ,NP show\n\
59 lw P v eight\n\
-63 a about NOUN -\n\
-116 tt P - would\n\
-17 w , VERB NOUN\n\
12 g , ,VNP\n\
27 gv v ,VN speak\n\
4 u , ADN\n\
40 lw , v drawing\n\
39 tt , would ing\n\
-7 s P v ing P\n\
-9 s , - 0 PROPN\n\
-39 s P v 0 PROPN\n\
-64 hl , want v\n\
10 ts , for -\n\
-15 s , v 0 PROPN\n\
75 w . PROPN NOUN\n\
15 s . v 0 PROPN\n\
6 u P VN\n\
-87 t P ed ing PV\n\
7 tt P ing ing\n\
-7 w . his NOUN\n\
-79 gv v ,N, say\n\
-6 n ^ , , v\n\
-33 tt , v -\n\
-3 w , Q ¶\n\
16 f P her -\n\
-19 f , her -\n\
21 w , a NOUN\n\
-18 t , s ing ,N\n\
8 f . her -\n\
-121 hl P expect -\n\
-62 w with the PROPN\n\
-11 gv - PN& think\n\
-59 ts P NOUN ing\n\
8 hn who have v\n\
25 k who aNt\n\
18 f who PROPN v\n\
18 w who have VERB\n\
8 lw who v have\n\
-67 ho as 3\n\
-16 r as 16 v\n\
-25 w as a NOUN\n\
-19 u as oVN\n\
21 g P PNhC\n\
-20 u P NsN\n\
-29 a ADV NOUN v\n\
-8 u when NPN\n\
-8 k as at\n\
-45 k when at\n\
65 a during NOUN -\n\
17 hl , praise -\n\
45 t , 0 ed ,N\n\
60 hl P endorse -\n\
-9 hl . endorse -\n\
38 hl , back -\n\
21 f , ADJ -\n\
-5 s , - ing PROPN\n\
22 g , ,CNo\n\
-20 gv - ,CN other\n\
-133 w to PROPN PROPN\n\
-16 hv ( v -\n\
-51 hs ( other v\n\
7 gv v PNP other\n\
-82 hl . back v\n\
-70 s . v ing PROPN\n\
41 ho ( 1\n\
-19 t ( ed - (N\n\
44 a by PROPN -\n\
11 s . - ed ,\n\
-49 t P ed had PN\n\
38 lw P v republican\n\
-43 t P 0 ed PN\n\
38 g P PN(N\n\
-22 u ( NPN\n\
-17 ho as 2\n\
27 t as ed ed sN\n\
-90 h which\n\
-7 hv which - v\n\
68 hb which Q -\n\
-5 k which a0\n\
68 a which Q -\n\
10 w in his ADJ\n\
-35 hn who VERB v\n\
-47 r who 16 v\n\
-47 n who P P v\n\
47 f . NUM v\n\
64 f . at v\n\
22 u P QNV\n\
-16 hl . read v\n\
-106 f . Q v\n\
57 f . despite v\n\
35 s . v s ,\n\
16 hl P tweet -\n\
12 u P PN\n\
-7 lw P - guns\n\
-11 hs . write -\n\
-23 hl . tweet -\n\
-11 gv -  write\n\
32 hl P support -\n\
-7 s P - 0 C\n\
-28 hl . support -\n\
36 hl P announce -\n\
-29 hl . announce -\n\
-18 w on NOUN NOUN\n\
-9 c when v cue\n\
3 ts when he ed\n\
-32 u P VoV\n\
48 g P PNCN\n\
14 gv v PNC say\n\
29 t P s s PN\n\
-35 u . VNQ\n\
-36 hn , if -\n\
9 g , ,hN,\n\
-36 lw , - if\n\
21 hn , it -\n\
5 g , ,NAV\n\
-78 n , , & -\n\
21 lw , - it\n\
-37 n , & . v\n\
-91 t & ing v &V\n\
53 tt & - v\n\
18 hl . detail v\n\
11 ts . but -\n\
-15 w in NOUN that\n\
30 g P PNtA\n\
-30 hl . push v\n\
-31 g P P\n\
-31 ts P . -\n\
69 w . ¶ during\n\
13 hl as criticize -\n\
-50 f as PROPN -\n\
32 g as sN-P\n\
60 hs who speak -\n\
34 f who PROPN -\n\
11 gv - wAV speak\n\
-19 hl P criticize v\n\
-21 hn P VERB v\n\
-36 a on V v\n\
-74 t P ing ing PV\n\
-34 hl P dismiss -\n\
3 u P oCN\n\
-142 w , but ADV\n\
-49 s , v s PROPN\n\
25 hl P offer -\n\
84 w in a NOUN\n\
-8 hl . offer -\n\
44 w . she VERB\n\
-100 h if\n\
-29 hv if v v\n\
-4 hs if say v\n\
-3 z if 8 v\n\
-43 k if a0\n\
-20 c if v -\n\
-4 gv v hVN say\n\
50 n if . $ v\n\
-6 u . hVN\n\
28 w in PROPN NUM\n\
9 ts P NOUN ed\n\
-3 a at V v\n\
-31 tt P v v\n\
-24 ts P a v\n\
-11 w . he ADV\n\
-33 tt , s -\n\
-36 r if 8 v\n\
4 g if hNAV\n\
-23 ho since 1\n\
-52 f P NOUN -\n\
27 f , NOUN -\n\
-29 k . aT\n\
26 w , and VERB\n\
90 gv v ,&C say\n\
7 tt , v ed\n\
7 gv v :Q say\n\
-18 t : ed - :Q\n\
-87 u . C:Q\n\
-15 u . QPN\n\
-5 s , v s PRON\n\
-12 f & PROPN -\n\
15 n ^ & , -\n\
5 hl , refer -\n\
40 k , apto\n\
-182 w , PROPN ,\n\
-34 n & , , -\n\
4 w , the NOUN\n\
-22 g , ,N\n\
25 gv - ,N other\n\
33 u . N,N\n\
-37 ts P NOUN v\n\
-81 g & &tNA\n\
12 w . the PROPN\n\
9 f & PROPN v\n\
-71 hl P compare -\n\
9 w to PROPN ’s\n\
41 tt P - s\n\
-41 ts P PROPN s\n\
12 g P PN&C\n\
55 gv - PN& other\n\
-14 n P P & -\n\
43 w and VERB PROPN\n\
73 g & &CNA\n\
12 gv - &CN other\n\
19 ts & VERB s\n\
42 ho even 0\n\
-64 hs even say v\n\
-28 hl even say v\n\
58 r even 32 v\n\
38 u even N\n\
-36 n P as . -\n\
9 hl . aim v\n\
-59 hl P list -\n\
3 hn P NUM -\n\
16 t : ed - :\n\
-39 hb . : -\n\
-39 a ¶ : -\n\
31 w , VERB that\n\
54 t , ed ing ,C\n\
63 hl . point v\n\
-7 g , ,PVN\n\
8 s , - 0 DET\n\
-7 k . apat\n\
-36 hv because - -\n\
-34 hb because Q -\n\
-34 a because Q -\n\
-6 c because - -\n\
57 hl . explain v\n\
-5 f , in -\n\
25 u , PN\n\
-55 lw , - donald\n\
14 tt , - is\n\
8 g P PNV\n\
69 f . in v\n\
-11 u . PNV\n\
-93 hl as see -\n\
-13 z as 1 -\n\
-5 t as s - sN\n\
-29 hl P appear v\n\
5 gv v wAV other\n\
-3 lw P v clinton\n\
-40 tt , would -\n\
12 hl . find v\n\
-42 f because PROPN v\n\
14 g because hNVN\n\
-21 gv v hNV say\n\
-25 w on a ADJ\n\
-28 hn P her v\n\
-30 g P PNsN\n\
-28 lw P v her\n\
-3 hl as say v\n\
-25 n P as . v\n\
-29 s as v ed PROPN\n\
7 hb as V v\n\
-43 r as 32 v\n\
24 a as V v\n\
-4 hn , because v\n\
16 g , ,hNC\n\
-4 lw , v because\n\
-14 w in NOUN .\n\
60 w , VERB a\n\
-40 w for the ADJ\n\
-15 w in NOUN of\n\
157 g P PN,C\n\
7 lw P - social\n\
-17 w , VERB Q\n\
13 w ¶ the NOUN\n\
37 hn P an -\n\
-32 a to PRON -\n\
-42 n ^ P while -\n\
37 lw P - an\n\
-3 h while\n\
-11 ho while 1\n\
3 hv while - v\n\
53 hn while PROPN -\n\
32 k while a0\n\
43 c while - cue\n\
-47 n while . $ v\n\
-7 hl P fear v\n\
-95 u P AAN\n\
58 hl . fear v\n\
-3 hl P allow -\n\
-28 hb P C -\n\
-30 tt P to ed\n\
-4 ts P VERB ed\n\
12 hl & allow v\n\
42 g & &AVN\n\
-21 r when 8 v\n\
-32 a ADV V v\n\
22 r : 32 -\n\
-43 f : PROPN -\n\
-7 s : - ed PROPN\n\
32 hn , the v\n\
32 lw , v the\n\
11 tt . do -\n\
-45 gv v ,NA say\n\
-55 ts , he would\n\
-63 w for PROPN PROPN\n\
7 hb & PROPN v\n\
42 a but PROPN v\n\
-24 hn - ADV v\n\
42 f - PROPN v\n\
16 g - -hNV\n\
33 u - NAV\n\
20 s - v ing ,\n\
-33 hb though r v\n\
-33 a though r v\n\
-18 c though v -\n\
155 w in an NOUN\n\
8 w on PROPN PROPN\n\
-43 f , his v\n\
4 g , ,VoN\n\
-14 gv v ,Vo say\n\
6 s , v ed r\n\
-111 w in PROPN PROPN\n\
-14 hl . admit v\n\
-12 lw P - new\n\
-68 s P - 0 NOUN\n\
5 s . - 0 NOUN\n\
7 hl P attack -\n\
-39 w in PROPN ’s\n\
-3 w , and the\n\
-3 t P s ed PN\n\
-16 hl . attack v\n\
-25 s P - ing b\n\
-20 g P PN~N\n\
-10 ho ! 2\n\
-117 g ! .N\n\
15 n ! . $ -\n\
55 hs - noun -\n\
47 z - 2 -\n\
8 r - 64 -\n\
23 f - the -\n\
38 n ^ - P -\n\
-67 lw - - including\n\
-63 w for a ADJ\n\
-3 gv - PNP noun\n\
-8 gv - PNV noun\n\
-96 g P PN,w\n\
53 tt , ing v\n\
8 hv - - v\n\
12 hn - and -\n\
-40 f - ADJ -\n\
15 gv - -&N noun\n\
12 lw - - and\n\
17 tt - - ed\n\
85 w , PROPN VERB\n\
15 g , ,NCN\n\
-10 u P PVN\n\
-73 hl P note -\n\
-69 a from NOUN -\n\
-91 a to PROPN -\n\
-21 ho - 3\n\
-102 f - NOUN v\n\
7 c - v cue\n\
91 w — a NOUN\n\
11 u - APN\n\
-10 s - v ed r\n\
-211 c while v -\n\
6 hn , although -\n\
6 lw , - although\n\
10 tt , - did\n\
18 w , NUM of\n\
-44 gv v ,N say\n\
-7 a to j v\n\
25 ho while 0\n\
-19 c while - -\n\
-24 gv - hNA say\n\
-59 u while NPN\n\
-37 hb & j v\n\
-57 a and j v\n\
-17 u & NAN\n\
-14 hn P her -\n\
-14 lw P - her\n\
-43 gv v ,N& say\n\
10 u , CPN\n\
-89 hb as r v\n\
23 g as sNAV\n\
13 w . ¶ it\n\
44 ts P the are\n\
-89 s P - s NOUN\n\
49 hb - Q v\n\
82 c - v ing\n\
10 g - -CtN\n\
15 w , and they\n\
-5 hl , assert v\n\
-28 s , v ing -\n\
-10 tt . did -\n\
29 c & - ing\n\
-5 u & hVN\n\
-8 t & ed ing &C\n\
-119 tt & ing ing\n\
-41 hl P criticize -\n\
-53 gv - ,NP show\n\
-22 ho after 3\n\
-72 z after 32 v\n\
11 g after hNPN\n\
-44 u after NPN\n\
9 lw P v saturday\n\
-44 a over NOUN -\n\
33 gv - PNt say\n\
-44 tt P ing ed\n\
30 w and VERB the\n\
-4 t & s v &V\n\
-24 g P PNtV\n\
7 lw P - monday\n\
43 hn when he -\n\
43 lw when - he\n\
16 t when ed v hN\n\
65 hl . add v\n\
-27 hn - and v\n\
27 gv v -&N say\n\
-27 lw - v and\n\
15 t - ed - -&\n\
-39 tt - is -\n\
-12 ts - and -\n\
-13 gv - PNP show\n\
-93 k P a..,2\n\
-67 t P ing ing PN\n\
-3 f . on v\n\
-4 u P oVP\n\
-20 tt P to v\n\
-88 tt & to v\n\
5 hs ! say v\n\
6 z ! 16 v\n\
-16 n ! . $ v\n\
13 g , ,C,Q\n\
49 lw , - saying\n\
16 hb , C -\n\
16 a , C -\n\
-3 t P ed s PN\n\
13 ho before 0\n\
-83 z before 16 v\n\
-14 r before 8 v\n\
-63 tt before to -\n\
83 hl . hope v\n\
-3 w , VERB his\n\
11 g , ,CNA\n\
41 gv - ,CN speak\n\
-25 u P hVN\n\
44 t , ing ed ,N\n\
32 s , v ing h\n\
-124 s . v ing h\n\
30 hn as PROPN -\n\
38 n ^ as , -\n\
-117 s as - ed r\n\
40 n as , P -\n\
11 u , NsN\n\
6 ts , ADV s\n\
14 z if 16 v\n\
-41 hl , release v\n\
44 c , v ing\n\
-21 hl . release v\n\
-6 n ^ as P -\n\
-7 hn , his -\n\
-7 lw , - his\n\
-20 t , s to ,N\n\
12 s , - s NOUN\n\
21 ts P NOUN to\n\
-94 ho & 5\n\
-72 z & 32 -\n\
8 g & &NoV\n\
24 ts & his to\n\
-38 s & - s NOUN\n\
-11 hl . slam -\n\
37 gv - ,Ct speak\n\
4 t , 0 ing ,C\n\
-35 tt , ing ing\n\
-31 u . NAQ\n\
-35 gv - ,Ct other\n\
-33 hs & speak v\n\
39 w and ADV VERB\n\
-88 t & ed ing &V\n\
-48 s & v ed A\n\
-48 hn before the -\n\
31 r before 16 -\n\
-19 w before the PROPN\n\
56 u before N\n\
-48 lw before - the\n\
38 hn & he v\n\
12 u & NAQ\n\
38 lw & v he\n\
11 lw P v tuesday\n\
16 hl , dismiss -\n\
28 g , ,CNt\n\
5 gv v ,Ct say\n\
53 n P , as v\n\
-26 t , 0 has ,A\n\
38 tt , - has\n\
-25 u P tNV\n\
-20 t , 0 ing ,V\n\
15 hb & Q -\n\
37 tt & - ed\n\
10 g , ,CNQ\n\
-62 tt , s ing\n\
4 ts when VERB ed\n\
6 u . VoQ\n\
22 hn when VERB -\n\
20 hb when Q -\n\
19 z when 4 -\n\
8 g , ,PwN\n\
98 t , ed ed ,P\n\
-92 hl , attack v\n\
-26 hs . tell -\n\
-20 hl . ask -\n\
-26 gv -  tell\n\
-19 hs P write v\n\
12 hl . write v\n\
51 gv - ,NA speak\n\
22 ts , PROPN would\n\
25 a about j v\n\
16 hl , offer v\n\
12 s , v ing b\n\
3 w , NOUN NOUN\n\
-18 w , and ADJ\n\
3 gv v ,&N speak\n\
-60 t , ing - ,&\n\
-132 f , is v\n\
22 s , v 0 A\n\
86 gv - ,NA other\n\
-12 hn as the v\n\
-73 hb as j v\n\
-60 a as j v\n\
18 g as sNCN\n\
-12 lw as v the\n\
16 hl . continue v\n\
8 w . ¶ that\n\
74 gv v sNC say\n\
-28 n ^ P as v\n\
32 n P as , v\n\
11 u as NoN\n\
-24 hl , report v\n\
37 g , ,NAx\n\
30 gv v ,NA noun\n\
18 hn P it v\n\
18 lw P v it\n\
8 ts P it -\n\
56 g , ,NoN\n\
-74 h where\n\
-12 c where - -\n\
-10 w ADV PROPN PROPN\n\
7 hn . ( v\n\
7 lw . v (\n\
14 ts . ( -\n\
-35 s P - 0 PROPN\n\
-10 ts . it -\n\
46 a at PROPN -\n\
94 w at a NOUN\n\
9 w on PROPN ’s\n\
-21 hl , question v\n\
29 hn , which v\n\
-33 hb , ) v\n\
-33 a , ) v\n\
21 g , ,wAV\n\
-7 gv v ,wA noun\n\
-35 n ( , P v\n\
29 lw , v which\n\
44 gv v PNh noun\n\
16 f after VERB v\n\
12 u after VPN\n\
-40 g , ,N,P\n\
17 w , with PROPN\n\
-51 ho ( 5\n\
25 hl . question v\n\
-84 hb . ) v\n\
36 n ( . $ v\n\
-7 s & v ed ,\n\
10 hs when speak v\n\
27 a ADV PROPN v\n\
41 tt when - v\n\
-39 k P ar\n\
-22 f P for v\n\
-78 w to ADJ NOUN\n\
4 k . ar\n\
-39 f . for v\n\
20 a during PROPN -\n\
24 w during the NOUN\n\
-27 hl & argue v\n\
-6 f P if v\n\
67 lw P v wednesday\n\
43 f . if v\n\
-3 lw . v cruz\n\
46 g as sNVN\n\
20 u as NVN\n\
-48 s as - 0 NOUN\n\
4 g , ,hNP\n\
-25 u . CPN\n\
-46 f , as v\n\
-3 f . as v\n\
-91 hv before v v\n\
-4 hs before say v\n\
-8 hl before say v\n\
3 w before he VERB\n\
11 w , VERB with\n\
37 t P 0 v PN\n\
43 ts P NUM v\n\
-46 u . wCN\n\
-3 tt , ’s v\n\
14 s , v 0 NUM\n\
20 gv - PNV say\n\
7 f , him -\n\
3 lw P - december\n\
28 hn , a v\n\
28 lw , v a\n\
-26 hn . she v\n\
-23 w . she has\n\
-26 lw . v she\n\
-43 s & v 0 o\n\
22 n & P , v\n\
-6 s , v 0 o\n\
-8 hn as ADJ -\n\
9 f as to -\n\
-6 g as sN&N\n\
-46 k . arN\n\
-17 u . PtN\n\
-4 hb . r -\n\
-6 a . r -\n\
31 w . ¶ a\n\
-44 s P - s ,\n\
-31 hn , who -\n\
-31 lw , - who\n\
13 ts , but v\n\
35 s , v ed .\n\
103 f . whether v\n\
5 w . that NOUN\n\
-104 s . v ed .\n\
29 f , INTJ -\n\
40 gv - ,&N say\n\
29 u , ~\n\
-49 f . INTJ v\n\
31 r & 32 -\n\
6 a and Q -\n\
-47 w . PROPN has\n\
15 ho after 1\n\
19 hs after tell -\n\
6 f after PROPN -\n\
10 w after the PROPN\n\
15 n P after . -\n\
13 c while v cue\n\
6 n ^ while . v\n\
48 t while ed ed hN\n\
-91 s . v ed ¶\n\
69 z while 1 -\n\
49 f & she v\n\
-29 t & 0 ing &V\n\
35 w but VERB that\n\
65 g & &CtN\n\
55 gv v &Ct say\n\
16 t & s s &C\n\
12 w but he VERB\n\
8 hn as he v\n\
40 w as he VERB\n\
8 lw as v he\n\
-8 w , who VERB\n\
32 g , ,wVN\n\
6 u . wVN\n\
-10 hl . warn v\n\
15 gv v ,PN say\n\
-43 gv - ,wV speak\n\
-60 ho & 3\n\
-34 t P s v PN\n\
40 gv v ,wN say\n\
22 ts , which -\n\
-12 hl , thank v\n\
-61 s P v ed w\n\
6 z after 8 v\n\
-8 f after he v\n\
-8 s , - ing r\n\
12 hs after speak v\n\
23 s . v ing r\n\
93 z after 2 -\n\
18 t after ing v hN\n\
26 k . apup\n\
-79 f & they v\n\
59 u . VNV\n\
28 s , v s NOUN\n\
-5 w and VERB .\n\
-7 tt & ing v\n\
-4 hb . D v\n\
-3 a . D v\n\
9 w , ADV .\n\
9 g , ,\n\
-94 gv - ,N& other\n\
-29 lw , - especially\n\
18 t , ing v ,N\n\
-15 w as they VERB\n\
40 g as sNVP\n\
56 gv - sNV other\n\
-46 w , ADJ of\n\
-12 s , - s PRON\n\
-31 ho where 1\n\
30 n where . $ v\n\
-14 k , aint\n\
-10 hn . his v\n\
-10 lw . v his\n\
-47 hn , ADJ -\n\
32 gv - ,NV noun\n\
24 s P v s '\n\
-6 c whether v -\n\
-31 s . v s '\n\
61 t P ed are PN\n\
-13 gv - ,VN think\n\
-46 t , s ing ,V\n\
32 w , ADV NUM\n\
-3 ts , ADV ed\n\
-9 lw , - clinton\n\
-37 hl , promise -\n\
24 f , VERB -\n\
-4 hl & promise -\n\
-10 hl . promise v\n\
-46 u . NCN\n\
87 f P Q -\n\
-13 w in PROPN that\n\
9 f & her -\n\
-20 f . her v\n\
-14 hl & suggest v\n\
-18 w in PROPN NOUN\n\
53 u P Q&N\n\
-17 u . NCQ\n\
15 a ADV PROPN -\n\
86 hl . portray v\n\
-63 hb & PRON v\n\
-19 a and PRON v\n\
-23 w and her NOUN\n\
-16 u . NDN\n\
28 f . an v\n\
-64 u . tNQ\n\
8 t who ed has wA\n\
8 t P ed would PN\n\
11 hl . see v\n\
-3 g , ,&NP\n\
-31 s . v ed NUM\n\
12 hl P see v\n\
-44 w , but that\n\
-87 g , ,&tN\n\
-114 gv v ,&t say\n\
74 u . &NQ\n\
33 k . aTt\n\
11 w and VERB to\n\
-31 g & &CNo\n\
-52 hl . decry v\n\
-7 k . ain\n\
-45 g , ,ANV\n\
-25 ts , should should\n\
-75 k . apwith\n\
-22 hl P promise -\n\
5 w at the ADJ\n\
26 g , ,NwN\n\
50 gv - ,Nw think\n\
94 lw & - said\n\
42 t & ed v &C\n\
-15 hl P look -\n\
36 hb after PROPN -\n\
3 r after 16 -\n\
36 a after PROPN -\n\
-5 f after a -\n\
16 g after hN-N\n\
3 hl . look v\n\
3 hs after tell v\n\
23 k after aN\n\
16 w after a NOUN\n\
52 g , ,VoV\n\
58 w and VERB him\n\
-67 n ^ & & v\n\
19 hb because PROPN v\n\
19 a because PROPN v\n\
80 u because N\n\
8 hl P worry v\n\
-44 hl . worry v\n\
-4 t P ed - P-\n\
8 hn . among v\n\
8 lw . v among\n\
8 ts . among -\n\
-11 s P - ing &\n\
-5 f & about -\n\
-36 g & &VNP\n\
-7 hl . talk -\n\
37 f . about -\n\
18 k & apfor\n\
-9 t & ing is &A\n\
45 w , while PROPN\n\
42 gv - ,hN think\n\
-12 t P 0 s PN\n\
-143 n , , P v\n\
-16 w , NOUN VERB\n\
-4 t , ed ing ,N\n\
20 hl , identify -\n\
-10 f . themselves -\n\
-3 hv while - -\n\
28 gv - hNP other\n\
7 n ^ while P -\n\
57 u while N\n\
22 hs - other -\n\
9 hb - PROPN -\n\
16 z - 4 -\n\
-7 a — PROPN -\n\
15 f - PROPN -\n\
-46 gv - -PN other\n\
8 n ^ - , -\n\
-70 t - 0 - -P\n\
-24 hn , not -\n\
-24 lw , - not\n\
22 s , - 0 o\n\
22 t P ed ing bC\n\
80 a by j -\n\
12 g P bN&N\n\
-40 hl , question -\n\
94 t , s ing ,C\n\
8 s . v s V\n\
-27 hl . claim -\n\
-60 lw - v including\n\
106 w , but he\n\
8 ts , but has\n\
10 hl . plan v\n\
-14 z as 4 v\n\
37 t as s s sN\n\
-19 ho after 2\n\
-16 hl after say v\n\
19 n & after P v\n\
-27 w , and that\n\
-5 hv until v v\n\
23 n until . $ v\n\
-3 gv - PN- think\n\
10 hs - think -\n\
5 r - 16 -\n\
-12 w — and the\n\
5 n P - P -\n\
27 w as PROPN PROPN\n\
14 u as PN\n\
-18 n as P . -\n\
-29 hl & say -\n\
-101 s & - s PROPN\n\
-4 f . both v\n\
-59 tt , v ing\n\
3 hn , despite v\n\
-4 w , despite VERB\n\
3 lw , v despite\n\
-11 t , ed ing ,P\n\
-10 tt , ’s ing\n\
-10 ts , despite ing\n\
23 w , but VERB\n\
9 g , ,&CN\n\
-9 f , any v\n\
4 f . any v\n\
-24 g as sNoN\n\
25 hl , declare v\n\
-94 tt , ed would\n\
-93 hl . declare v\n\
-53 r : 8 v\n\
-12 s : v ed PRON\n\
29 hl P insist v\n\
35 lw P v higher\n\
-16 hl . insist v\n\
-36 n ^ P if -\n\
-13 hv if - v\n\
-34 c if - -\n\
9 hl P mock -\n\
-19 hn P ADV -\n\
10 s , v ed &\n\
6 hl . look -\n\
-7 gv - hNA speak\n\
17 hb - Q -\n\
-33 ho - 4\n\
54 n P - . -\n\
-47 lw P - least\n\
-31 hn P that -\n\
-31 lw P - that\n\
-3 hn , whom v\n\
-13 w , whom he\n\
-3 lw , v whom\n\
-28 tt , has ed\n\
-48 ts , whom ed\n\
3 w and VERB that\n\
62 lw & v said\n\
-22 hb & V -\n\
8 g & &CoV\n\
-23 t & s ing &C\n\
13 hl . promise -\n\
-13 lw P - america\n\
76 u . V&N\n\
11 f , what v\n\
-87 f P what v\n\
6 k , ain\n\
30 w , ADV though\n\
67 lw , - even\n\
5 hl , decide -\n\
-16 gv v PNo other\n\
-41 u P C\n\
4 gv - ,wV other\n\
18 s , - ing h\n\
-99 t , ed v ,V\n\
21 gv v &N, say\n\
-77 hl , pledge v\n\
-70 n , , & v\n\
-20 t , ed ed ,C\n\
-45 hl . pledge v\n\
-92 w . ¶ his\n\
-5 u . tVN\n\
-11 n ^ & & -\n\
-7 gv - &NA say\n\
-12 hl P feel v\n\
85 r after 4 -\n\
24 w after NOUN VERB\n\
35 tt after - ed\n\
9 u . hNV\n\
-73 w . ¶ this\n\
-36 w , ADV in\n\
-21 g , ,PND\n\
-28 w . a NOUN\n\
-17 gv - PN, think\n\
-6 g , ,&N-\n\
17 hl P criticism -\n\
7 n ^ P before -\n\
5 r before 8 -\n\
-11 g before hN\n\
-21 ts before the -\n\
-5 hl . criticism -\n\
3 w while PROPN PROPN\n\
10 f , on -\n\
12 lw , - calling\n\
11 g & &NAx\n\
28 tt & - did\n\
-12 hl . hold v\n\
8 w — and VERB\n\
-5 g - -&VN\n\
6 u - Q\n\
40 u . VsN\n\
-34 s as - ed A\n\
32 n ^ after P -\n\
-50 f . about v\n\
-72 n , , , -\n\
103 ts , PROPN v\n\
-14 w , along with\n\
-5 u , NDN\n\
23 lw P v more\n\
-10 f , NUM -\n\
-14 hn , NUM -\n\
-33 w , ADV if\n\
-3 n P , if v\n\
-18 tt : was -\n\
12 hl P introduce -\n\
23 tt & - has\n\
9 ts & has has\n\
40 u , AAN\n\
15 tt , has ing\n\
3 c & v ing\n\
-100 r even 8 v\n\
13 g who wAVN\n\
19 hb - PROPN v\n\
20 hl . seem v\n\
-20 a on V -\n\
-41 hs & tell -\n\
-18 hl & tell -\n\
5 f . with v\n\
12 hn as Q v\n\
12 lw as v \n\
57 hl P defend -\n\
10 hl . defend -\n\
-4 f P whether v\n\
3 hl , criticism -\n\
87 g , ,NCt\n\
5 a against V v\n\
-3 hs - noun v\n\
-9 hb - PRON v\n\
-34 f - of v\n\
-22 g - -N,N\n\
-36 n - , , v\n\
-23 s , v s j\n\
99 tt before - ing\n\
6 ts before VERB ing\n\
-30 f - was v\n\
39 hn before VERB -\n\
14 t P ed ing bV\n\
-48 tt . must -\n\
-16 tt & would v\n\
-25 hs - speak -\n\
-22 w — VERB the\n\
-19 n ^ - - -\n\
-32 t - ed ing -V\n\
-23 tt - to ing\n\
-19 n - - , -\n\
-14 u - -VN\n\
33 f . all v\n\
-27 hl P seek -\n\
13 hv until - -\n\
11 hn until ADJ -\n\
21 hb until PROPN -\n\
21 a until PROPN -\n\
21 f until of -\n\
89 n ^ until , -\n\
12 t until 0 - PN\n\
-37 w , ADV he\n\
21 hl . concern v\n\
4 s . v 0 V\n\
-31 gv - PNs speak\n\
39 hn as he -\n\
4 gv - sNV speak\n\
54 n P as P -\n\
39 lw as - he\n\
44 ts as he ed\n\
22 s , v ing ,\n\
28 w but did not\n\
53 g & &AxC\n\
30 gv v &Ax say\n\
35 n P & , v\n\
26 t & ed did &A\n\
18 ts & did did\n\
16 t , ed has ,w\n\
30 hl , suggest v\n\
-51 n ^ P which -\n\
-54 hb which P -\n\
-54 a which P -\n\
-13 z because 8 -\n\
5 n ^ P when -\n\
68 c when - cue\n\
-22 n P when P -\n\
27 w for an NOUN\n\
-52 k . apas\n\
-32 hl P hope -\n\
24 u , PVN\n\
81 n who , P v\n\
83 f . NUM -\n\
-35 u , &PN\n\
49 a by PRON -\n\
8 lw P - about\n\
-19 k where a0\n\
-3 w . but in\n\
23 f as they v\n\
25 w . ¶ at\n\
-21 w . ¶ ADJ\n\
-4 g - -VNV\n\
-13 f - NOUN -\n\
-4 gv - -VN other\n\
83 f as NOUN -\n\
-93 a or NOUN -\n\
92 hl P confirm -\n\
-29 hl . confirm v\n\
-46 w . ¶ —\n\
33 ts , despite -\n\
-89 hb & V v\n\
-93 k & a,\n\
-20 a or V v\n\
6 tt , v ’s\n\
-6 a to C v\n\
32 gv v ,NC tell\n\
-5 f . from v\n\
-26 f , if v\n\
-9 hn . ∅ v\n\
5 w ¶ ∅ ∅\n\
11 f . those v\n\
33 t , 0 do ,&\n\
-41 f . them v\n\
52 f : to -\n\
-62 gv - ,N& think\n\
43 u . P-N\n\
39 hb as A v\n\
7 a ADV A v\n\
48 w ADV ADJ as\n\
24 g as sNsN\n\
5 u since N\n\
6 hn . ADJ v\n\
7 ts . ADJ -\n\
-7 hl . back -\n\
5 u , -VN\n\
-25 w , and NOUN\n\
45 ts , PROPN has\n\
-20 u , PPN\n\
30 t & ed ed &V\n\
-13 u - N-N\n\
-95 hl . endorse v\n\
-11 s . v s w\n\
34 u . (N)\n\
40 a – PROPN -\n\
36 r who 64 -\n\
4 n P - as v\n\
15 tt as - s\n\
-8 hl . endorsement v\n\
-40 t , ed ing ,&\n\
-14 f P about -\n\
46 hs , adjective v\n\
7 f , she v\n\
28 t , 0 has ,N\n\
5 gv v ,wA tell\n\
29 s , v ed ¶\n\
36 f P her v\n\
29 g , ,NC:\n\
-60 tt , s ed\n\
-31 ho : 5\n\
-28 s & v ed NOUN\n\
34 hl , appear -\n\
-21 k , a..t1\n\
-33 g , ,N,A\n\
-57 gv - ,AV other\n\
79 w , the NUM\n\
-41 gv v ,hN show\n\
-12 hn , from -\n\
-12 lw , - from\n\
3 w as a PROPN\n\
33 n as P P -\n\
-66 w . but NOUN\n\
35 gv - PNh show\n\
25 r when 32 -\n\
-162 lw , v including\n\
15 ts , NUM ed\n\
22 ts as PROPN ed\n\
22 s & v 0 NOUN\n\
140 gv v ,Nt say\n\
5 hn until PROPN -\n\
7 r until 16 -\n\
-36 gv v ,&V say\n\
-59 hl . chant v\n\
-53 t , ed is ,w\n\
-22 ts , which is\n\
4 k when aN\n\
50 hs & noun -\n\
150 t & ing ing &C\n\
52 u P NQV\n\
20 hv even - -\n\
-40 hl . consider v\n\
52 hl P name -\n\
7 a on PRON -\n\
8 f . him -\n\
5 g - -NPN\n\
-22 c which v -\n\
51 hl . promote v\n\
17 u , xAN\n\
9 ts , he s\n\
21 w ADV VERB about\n\
58 g when hCPN\n\
12 gv v hCP say\n\
-21 ho ! 0\n\
8 hl P describe -\n\
10 w ¶ PROPN ADV\n\
127 a but NOUN -\n\
36 a to V -\n\
19 g , ,NAN\n\
8 hl P tout -\n\
-93 g , ,PN,\n\
-12 t , ed - ,P\n\
-78 u , ,PN\n\
49 f P them -\n\
5 k , a..how\n\
39 gv v ,sN other\n\
-30 k . a..how\n\
-22 u . ,sN\n\
-45 tt while to ing\n\
-123 a or NOUN v\n\
-20 u & xVN\n\
60 t , s s ,&\n\
-39 tt P could -\n\
13 hl . question -\n\
-35 ho where 0\n\
-23 hb where NOUN v\n\
33 w , NOUN that\n\
44 g , ,NtN\n\
-16 gv - ,Nt say\n\
-20 hl , note -\n\
18 hl . note -\n\
-24 gv - ,NP say\n\
-76 hn & her -\n\
-76 lw & - her\n\
23 g P PNPQ\n\
3 ho : 3\n\
9 hb : j v\n\
9 a : j v\n\
-7 f : his v\n\
-12 hl . tout -\n\
-7 c where v -\n\
16 t , 0 s ,&\n\
68 w and has VERB\n\
15 t & s has &A\n\
-70 w with PROPN .\n\
-6 tt P would has\n\
-20 u . AAV\n\
22 hn after VERB -\n\
35 tt after - ing\n\
4 hs & write v\n\
20 g , ,NDN\n\
16 tt , to s\n\
36 k as apagainst\n\
32 hn , an v\n\
38 w , an NOUN\n\
44 u , VNV\n\
32 lw , v an\n\
-55 hl P blame -\n\
-29 u , hNV\n\
-69 gv - ,N- say\n\
-23 lw , - r\n\
-9 ts , VERB s\n\
-33 hv which v v\n\
-28 hb which P v\n\
-28 a which P v\n\
80 u P NQN\n\
9 tt P has v\n\
43 hl . aware v\n\
-12 g , ,VN&\n\
-7 w , ADV that\n\
-6 g , ,tNA\n\
-60 gv v ,tN say\n\
27 k . art\n\
11 g - -&NP\n\
-13 s - v ed ,\n\
19 tt , could -\n\
20 n ^ , - v\n\
-26 f - his v\n\
-46 n , - - v\n\
-41 t - ed ing -P\n\
-42 g - -NAN\n\
-147 n - - . v\n\
-36 lw , v especially\n\
-53 f , for v\n\
-54 gv v ,&C noun\n\
-3 s , v 0 V\n\
16 f if PROPN v\n\
56 u , NoV\n\
24 s , v ed h\n\
22 hl . agree v\n\
-23 hs , adjective -\n\
-70 gv - PNh speak\n\
-25 ts , NOUN s\n\
-44 w , in NOUN\n\
-3 ts , and is\n\
23 hl P know -\n\
24 hl P blast v\n\
13 hl . quote v\n\
87 w by VERB a\n\
5 hn - the -\n\
5 lw - - the\n\
-45 t after ed v hN\n\
82 a in PRON -\n\
-25 gv v hNV think\n\
-31 hl , know v\n\
22 s , v 0 PRON\n\
-21 hb ! PROPN v\n\
12 k ! at\n\
97 w . ) ¶\n\
107 g ! .)\n\
24 u ! NPN\n\
31 ts ! ) -\n\
-62 a ¶ ) v\n\
-76 u . N.)\n\
-6 hl P talk v\n\
-3 lw . v only\n\
5 w ¶ ADV VERB\n\
-5 f ! to v\n\
4 hl , tell -\n\
33 ts which is is\n\
3 gv v PNV noun\n\
-14 ho - 5\n\
-45 g - -Q\n\
5 tt - had -\n\
-64 ts - Q -\n\
-28 tt - ed -\n\
-26 hl . boast v\n\
11 ho ; 2\n\
18 g ; ;\n\
43 u ; VPN\n\
-30 hb . ; v\n\
57 hl P talk -\n\
17 t & s s &V\n\
3 s & - s PRON\n\
-38 ho when 3\n\
-4 ho ; 4\n\
26 t ; s - ;\n\
22 hv ; - -\n\
77 hb ; NOUN -\n\
77 a ; NOUN -\n\
30 u ; N\n\
24 hn as it -\n\
24 lw as - it\n\
8 tt as - was\n\
49 g , ,PNh\n\
21 g , ,N(N\n\
65 g , ,PN~\n\
18 t , ing could ,N\n\
-116 w . ¶ on\n\
23 s P - ed DET\n\
-47 hl . denounce -\n\
20 f , as -\n\
5 t , ed was ,N\n\
23 hl P promise v\n\
-21 f , some v\n\
-64 hl . distance v\n\
-7 lw - v especially\n\
-15 w ¶ PROPN was\n\
-9 s . v 0 ,\n\
-32 gv - hNV say\n\
-15 n ^ as as -\n\
-6 t as ed v sN\n\
45 t as ing ed sN\n\
-58 g as sNVo\n\
45 u as PNV\n\
53 gv - oN say\n\
-36 hl , insist v\n\
18 t , s has ,&\n\
46 ts , and has\n\
-7 w by VERB NOUN\n\
-22 lw . v still\n\
27 s after - 0 o\n\
-33 hl . embrace v\n\
69 hl , announce -\n\
38 w . Q she\n\
32 w in a PROPN\n\
41 hl P file -\n\
-41 hl . file -\n\
-16 ts , as ed\n\
-9 w . ¶ NOUN\n\
-5 hl P challenge -\n\
28 z who 1 -\n\
-35 n ^ , & v\n\
37 g & &NCN\n\
10 ts & he v\n\
-36 gv v ,sN say\n\
42 w , with ADJ\n\
-21 hl , report -\n\
6 n P , - -\n\
44 f - VERB -\n\
55 u - N&N\n\
44 hb , & v\n\
44 a , & v\n\
-5 hn , in -\n\
-5 lw , - in\n\
-32 hn & their -\n\
-13 w and their NOUN\n\
-32 lw & - their\n\
-37 f & it v\n\
12 tt & was ing\n\
13 f . between v\n\
20 w . ADV ADV\n\
-66 u before oVN\n\
7 s before - ed PROPN\n\
-5 hl . threaten v\n\
-27 tt as ed ing\n\
55 w , ADV as\n\
48 gv - ,sN other\n\
13 t , 0 ed ,s\n\
17 gv - ,Vo other\n\
10 hl . focus -\n\
37 lw , v where\n\
-13 s . - s P\n\
-97 hb & P -\n\
-21 w ADV ADJ NOUN\n\
-14 w and VERB its\n\
-17 hl . reference v\n\
-29 hl , hope v\n\
-79 t , 0 will ,N\n\
-29 tt , s will\n\
3 w about PROPN ’s\n\
6 gv - ,Q speak\n\
-14 n , , ! v\n\
-8 z ! 32 v\n\
-39 gv - hNV speak\n\
-7 w ¶ ADJ NOUN\n\
12 hn , though -\n\
12 lw , - though\n\
3 ts , though v\n\
-4 t before ed - hN\n\
117 hl . remember v\n\
-40 u , CbN\n\
-34 ts , would would\n\
37 g , ,VNt\n\
-31 z even 32 v\n\
76 k . a:\n\
76 f before the -\n\
3 tt who - ed\n\
14 a during PROPN v\n\
-7 ho even 2\n\
16 u even NPN\n\
52 r as 64 v\n\
12 u P QVN\n\
54 lw P - recent\n\
-4 n ^ , who -\n\
-5 a — V v\n\
-65 n - - , v\n\
-52 hb , t v\n\
-52 a , t v\n\
6 t , ed ed ,h\n\
-3 w in VERB NOUN\n\
-28 g , ,NwV\n\
-49 n ^ - - v\n\
-6 t , ed was ,h\n\
61 ts , ADV was\n\
-23 w ADV it VERB\n\
51 s - v 0 NOUN\n\
8 k , ar\n\
18 g , ,ANP\n\
-30 gv v -VN noun\n\
3 a ADV DET v\n\
-26 w , VERB ADJ\n\
7 lw , - said\n\
-33 hl & speak -\n\
-5 hl , reveal v\n\
-19 lw P - how\n\
5 u , QoN\n\
66 ts , and s\n\
32 hl , seem v\n\
-41 gv v ,wA other\n\
36 n P , while v\n\
-9 s , v ed )\n\
-44 gv v hN other\n\
3 hn & have v\n\
3 lw & v have\n\
32 hs & think -\n\
17 hn & is -\n\
9 f & for -\n\
17 lw & - is\n\
-11 hs as think v\n\
17 k as apas\n\
16 f as a v\n\
32 hl , endorse -\n\
4 g as sNAA\n\
46 g & &AxV\n\
11 hl , expect v\n\
-18 ts , if s\n\
26 tt , to will\n\
-21 hl . accept -\n\
3 n P , which -\n\
12 ts , a v\n\
38 hl . seek v\n\
20 s P v s ¶\n\
11 gv v ,Vb noun\n\
-49 s . v s ¶\n\
21 w as Q PROPN\n\
-10 ts & ADV -\n\
-5 hl P seem -\n\
-62 w , VERB from\n\
-48 gv - ,VP other\n\
11 w . ¶ her\n\
-50 a – NOUN -\n\
-9 f P himself -\n\
23 hl , oppose -\n\
-99 t , ed - ,s\n\
-18 ts , as -\n\
-33 u , ,sN\n\
-116 hl . oppose v\n\
-12 hl . sign v\n\
-55 s - - s r\n\
8 t , ing has ,N\n\
-13 tt , have s\n\
20 hl , vow -\n\
35 g , ,NtA\n\
31 t , s is ,N\n\
10 ts , the is\n\
17 f . its v\n\
45 hs : noun -\n\
36 w after VERB NOUN\n\
-8 hs after speak -\n\
-3 hn , to v\n\
-3 lw , v to\n\
42 g - -Nt,\n\
-59 w , at ADV\n\
-22 ts , at -\n\
-9 hn . at v\n\
-9 lw . v at\n\
3 k , aont\n\
62 u , P-N\n\
25 tt , be ing\n\
-14 w , VERB in\n\
31 tt , were -\n\
120 lw P - wednesday\n\
13 w in PROPN ADJ\n\
42 gv - ,AA other\n\
-18 s P - s V\n\
-17 hl , address -\n\
49 n ^ , - -\n\
-78 n - - P -\n\
-25 t - ing - -&\n\
-15 hl . identify v\n\
30 ho ; 1\n\
-41 n P ; P v\n\
-15 w . this is\n\
-60 gv - ,N think\n\
4 g , ,DNo\n\
-45 lw , - first\n\
-66 a ADV & -\n\
42 u . -CN\n\
-8 hl after call -\n\
19 s after - s PROPN\n\
4 f , there v\n\
18 u . oNQ\n\
-9 tt P to was\n\
-57 tt P - had\n\
-30 f P , -\n\
30 t , ed had ,N\n\
-4 f P , v\n\
37 f . , v\n\
-5 w while she was\n\
-5 ts while she was\n\
-8 ts P the had\n\
19 hb ( NOUN v\n\
19 a ( NOUN v\n\
-18 tt ( v -\n\
7 hl . blame v\n\
-21 hl P charge -\n\
-17 n , , - v\n\
37 hn - all v\n\
-124 z - 64 v\n\
12 k - a..,2\n\
37 lw - v all\n\
69 t , 0 has ,&\n\
3 hl . hit v\n\
-15 gv - ,NC tell\n\
21 s , - ed h\n\
-32 hl , write v\n\
-11 w and would VERB\n\
20 w on his PROPN\n\
15 f , by v\n\
10 s as - s r\n\
8 u - NsN\n\
-15 gv - -PN think\n\
21 lw as - well\n\
30 tt P would would\n\
-28 s & - 0 NOUN\n\
61 lw P - tuesday\n\
-53 w , VERB up\n\
39 hl . debate v\n\
7 ts , which would\n\
5 hl , tweet -\n\
4 hb : V v\n\
4 a : V v\n\
70 f , an -\n\
-16 tt P to would\n\
13 s - - ed A\n\
-3 hn - ADV -\n\
9 lw - - as\n\
32 c - - cue\n\
-8 g while hVNP\n\
-28 tt P ed v\n\
-66 w , and for\n\
-30 w ADV she VERB\n\
-52 w , to VERB\n\
-25 g , ,oVP\n\
-52 ts , to to\n\
-19 hl , suggest -\n\
15 w , VERB it\n\
23 lw , v saying\n\
44 gv v ,NV tell\n\
-21 a and j -\n\
100 g , ,NhN\n\
-10 w at a ADJ\n\
-75 h unless\n\
-49 g - -sNA\n\
-13 g , ,CoV\n\
-102 g , ,wAC\n\
-6 hn - at v\n\
-6 lw - v at\n\
-41 s , v ed -\n\
74 f - for -\n\
17 g - -sNs\n\
25 ts - ADV s\n\
39 w as it VERB\n\
18 ts as it s\n\
-8 hl . signal v\n\
-42 s - - 0 PRON\n\
-27 f - a -\n\
-51 gv - -Nt other\n\
14 g , ,sNA\n\
-4 lw - v as\n\
-91 f , whether -\n\
-4 hl P speak -\n\
-22 lw & - suggested\n\
-36 z while 8 -\n\
13 t who ed v wC\n\
29 hl P address -\n\
-24 u . CtQ\n\
-19 w after NUM NOUN\n\
75 gv v ,CN speak\n\
-36 lw , - such\n\
-3 hl P condemn -\n\
-37 t P ing has PN\n\
-76 w , has VERB\n\
12 u , NV\n\
-19 ts P being being\n\
67 k , apas\n\
13 t , 0 ed ,C\n\
18 t & 0 to &N\n\
-65 a against PROPN -\n\
35 w and VERB ,\n\
5 hn . NOUN v\n\
13 hl & attack -\n\
12 tt even - ed\n\
-4 s P - ed t\n\
45 c : v cue\n\
81 g : :QNC\n\
34 ts : Q v\n\
-144 u . QNC\n\
24 hn - the v\n\
24 lw - v the\n\
23 t - ed ed -N\n\
37 ts - the ed\n\
-40 gv - ,Nw other\n\
-19 w , who is\n\
-19 ts , who is\n\
3 g , ,sAN\n\
3 gv v ,sA say\n\
-42 gv - -N- say\n\
-16 k - apto\n\
8 tt , to had\n\
5 tt when v ed\n\
-18 tt & - had\n\
-5 hl P deny -\n\
-92 hl . deny v\n\
-59 w , ADV ADJ\n\
3 f - what v\n\
-13 t - 0 ing -N\n\
14 hl & acknowledge v\n\
91 w . but they\n\
7 hl . convince v\n\
42 w . ¶ they\n\
60 w . but ADJ\n\
23 s & - 0 j\n\
-51 hn , or -\n\
-51 lw , - or\n\
37 n ^ before , -\n\
14 g while hN&N\n\
32 ts - and ing\n\
9 tt - s -\n\
25 t - ing ing -&\n\
8 ts . to -\n\
-119 hl , argue -\n\
-54 t , 0 v ,C\n\
4 hl . assumption v\n\
12 hn . if v\n\
12 lw . v if\n\
20 w . but ADV\n\
-11 w and VERB -\n\
16 hl & write v\n\
-42 tt , had ing\n\
12 ts . while -\n\
12 k - a,\n\
8 u - AVN\n\
7 hb - NUM v\n\
33 gv v .) say\n\
12 t ! ed - .)\n\
5 tt ! will -\n\
-68 hl , recall v\n\
-6 gv - -NV say\n\
-4 hn , like -\n\
-4 lw , - like\n\
19 hl . highlight -\n\
-25 lw P - iowa\n\
18 r : 32 v\n\
-49 tt , is ed\n\
48 tt , to is\n\
-12 hl , find -\n\
-9 ts - PROPN -\n\
82 s - - 0 A\n\
-79 w . PROPN have\n\
-7 a -- NOUN v\n\
47 hl . attribute v\n\
-4 gv v ,&x say\n\
-9 hn P any -\n\
-9 lw P - any\n\
62 tt , would is\n\
-74 t & ing ed &N\n\
5 ts P an to\n\
-7 hl . unclear v\n\
-9 g , ,PNo\n\
-72 hl . propose v\n\
7 hl , deny v\n\
16 gv v ,Pw say\n\
-52 hl P appear -\n\
-11 a -- NOUN -\n\
-3 t , s - ,P\n\
7 w , NUM SYM\n\
75 g , ,N~N\n\
12 gv - ,N say\n\
-9 hl P hit -\n\
27 hl . hit -\n\
12 gv - &Vo say\n\
-17 hl & defend -\n\
57 u - NVN\n\
-39 hn - as v\n\
-30 t , ing s ,w\n\
19 g - -&NA\n\
-4 t , ed would ,&\n\
-15 ts , PROPN had\n\
17 t , ed have ,w\n\
30 ts , was was\n\
23 g while hCPN\n\
-10 hl . decline -\n\
-26 k & sb1\n\
-20 tt & had ed\n\
-4 hb , h -\n\
-4 a , h -\n\
61 s , - ed w\n\
64 gv - ,DN other\n\
7 t , ed ing ,D\n\
-27 hl , remember -\n\
60 n ^ , because -\n\
37 lw . v former\n\
25 hl P view -\n\
-3 hl . view -\n\
20 hl . reference -\n\
14 g , ,NA,\n\
58 w , VERB an\n\
25 u as NV\n\
19 w , VERB at\n\
8 gv - ,VP say\n\
-32 hn & its -\n\
-32 lw & - its\n\
15 f . while v\n\
-4 f . it -\n\
-38 hn : NUM v\n\
15 tt as s is\n\
-43 hl & seem v\n\
5 u , AxV\n\
-22 f , if -\n\
3 n P , while -\n\
-4 t , ed have ,N\n\
13 hl , nominate -\n\
38 r - 64 v\n\
-20 hn ( and v\n\
-20 lw ( v and\n\
-37 a ADV & v\n\
-5 hn , at v\n\
-5 lw , v at\n\
-20 f , about v\n\
-27 n - - . -\n\
5 hn . ∅ -\n\
-30 n ^ ( , -\n\
-8 hl , compare -\n\
-55 w . they were\n\
9 hn . her -\n\
9 lw . - her\n\
-34 hb after V -\n\
-34 a after V -\n\
17 n ^ P ( v\n\
-17 w . it was\n\
-25 hn , that v\n\
-25 lw , v that\n\
3 hl P deliver -\n\
-5 hl , deliver -\n\
12 k - apwith\n\
15 hl . favor v\n\
-43 n P - - v\n\
-4 hn . by v\n\
-4 lw . v by\n\
31 hn , is -\n\
31 lw , - is\n\
15 s & v ed w\n\
49 a for PRON v\n\
-36 hl , explain v\n\
-27 w . if the\n\
-74 w , with a\n\
50 hn - but -\n\
50 lw - - but\n\
-37 ts , among -\n\
9 n ^ after , -\n\
15 s , - s o\n\
-14 s . v s o\n\
-9 a ¶ ) -\n\
8 g - -NAx\n\
-12 r until 8 v\n\
-21 tt , would s\n\
-6 gv - ,NC say\n\
-33 w , ADV than\n\
47 hl . find -\n\
48 w ( PROPN PROPN\n\
-6 hl , understand -\n\
43 gv - ,Vo say\n\
40 tt , - do\n\
28 w . in a\n\
-9 hs : write -\n\
8 hn , for -\n\
8 lw , - for\n\
8 s - - s PRON\n\
17 c as v ing\n\
-54 hl , refuse v\n\
32 w . ¶ some\n\
3 g & &DNo\n\
23 s ( - ed r\n\
-9 hl . fire -\n\
18 tt : ing -\n\
-11 w . he had\n\
-20 f . as -\n\
25 f . herself -\n\
3 w , NOUN for\n\
33 hs ( say -\n\
23 tt ( - ed\n\
71 tt , should ed\n\
-13 u . CoV\n\
-59 n P - - -\n\
7 ts - and v\n\
12 gv - sNA other\n\
-25 s . v ed '\n\
-55 g , ,VN,\n\
-18 t , ed to ,o\n\
-75 tt , to to\n\
30 hl . put -\n\
-16 hl , view v\n\
-23 gv - &NA think\n\
20 lw P v how\n\
-23 t , 0 have ,N\n\
-8 k P aNon\n\
-38 a ADV r -\n\
-33 gv v -&P say\n\
-16 g , ,wAx\n\
-3 hl , answer -\n\
46 hn - an v\n\
30 n , - P v\n\
46 lw - v an\n\
-20 w , and it\n\
-22 g , ,PN&\n\
6 lw , - much\n\
20 ts P ADV would\n\
68 hl P remark v\n\
-57 hl . remark v\n\
53 gv - ,wN show\n\
-11 g , ,N,s\n\
5 hn as not -\n\
19 w as not to\n\
20 g as sxoV\n\
5 lw as - not\n\
20 ts as not to\n\
-22 hl . acknowledge -\n\
53 w for it .\n\
-38 g , ,wVV\n\
-11 gv - ,wV say\n\
14 hb even DET v\n\
-9 w . ADV in\n\
-70 t , ing was ,w\n\
-21 t , 0 was ,&\n\
-3 n ^ P ! -\n\
-21 hl , decline -\n\
8 hs before speak v\n\
-4 u , PoN\n\
8 t , 0 to ,N\n\
-3 hl , plan v\n\
7 g , ,AxV\n\
52 w . ADJ NOUN\n\
31 g P PN&o\n\
46 gv - ,Vo think\n\
67 u before N&N\n\
67 s . - s ,\n\
6 w and she VERB\n\
34 ts & she ed\n\
15 f ! it v\n\
-46 ho ! 5\n\
26 hl P decry v\n\
31 hl , know -\n\
-3 hl - know v\n\
-47 r ! 8 v\n\
-11 hl P suggest -\n\
7 t , ed will ,w\n\
113 u . VNP\n\
-3 ts , that v\n\
32 u , PtN\n\
-17 w , VERB their\n\
-41 hl , defend v\n\
-37 n as & P v\n\
37 hb ( NOUN -\n\
37 a ( NOUN -\n\
29 lw P - twitter\n\
-10 hl . post -\n\
-4 s , - 0 V\n\
-17 s . - ing P\n\
-42 gv - hNP think\n\
-35 w , ADJ as\n\
-95 g ! .»\n\
-108 ts ! '' -\n\
46 hb . » v\n\
52 a ¶ » v\n\
80 u . N.»\n\
12 hb ! ' v\n\
6 ts . '' -\n\
66 r fixed 32 v\n\
-14 k fixed bb3\n\
-6 a PROPN » v\n\
4 f fixed '' v\n\
-28 u fixed N,»\n\
3 s fixed v ed ,\n\
8 h »\n\
34 ho » 1\n\
-19 hv » v -\n\
-14 z » 64 v\n\
14 k » bb3\n\
16 f » '' v\n\
-42 c » v -\n\
8 u » N.»\n\
4 tt » - -\n\
-52 w , ADV to\n\
16 hs because think -\n\
21 f , their -\n\
-41 t , 0 s ,h\n\
17 lw . v mr.\n\
4 hl fixed say v\n\
24 z fixed 64 v\n\
-23 r fixed 16 v\n\
22 a VERB » v\n\
-17 w VERB PROPN PROPN\n\
-12 ts fixed PROPN v\n\
31 hs » say v\n\
13 hl » say v\n\
-44 hn » VERB v\n\
5 hn . '' -\n\
5 lw . - ''\n\
-61 hn , '' v\n\
-61 lw , v ''\n\
-5 ho » 5\n\
21 z » 32 v\n\
13 k » a0\n\
49 u » N,»\n\
45 ts » PROPN -\n\
68 n » , , v\n\
-68 k » at\n\
-19 z fixed 16 v\n\
12 hl » recall v\n\
-6 g P bNtN\n\
-20 ho » 0\n\
-31 r » 8 v\n\
-10 f » PROPN v\n\
-54 u » «N»\n\
-12 ts » the -\n\
-23 s » v ed PROPN\n\
10 n » . $ v\n\
-24 r fixed 4 v\n\
-31 k fixed bb1\n\
-9 g fixed NC\n\
31 k » bb1\n\
-13 tt » v -\n\
-58 lw P - israel\n\
-26 w PROPN PROPN VERB\n\
-40 tt fixed was v\n\
3 hs ; say v\n\
29 r ; 32 v\n\
46 g ; ;NCN\n\
29 n P ; , v\n\
4 u ; NoN\n\
-14 t , ed were ,&\n\
-5 g , ,ssN\n\
20 w , from the\n\
49 a - » -\n\
84 f » '' -\n\
-18 c » - -\n\
29 w - with a\n\
49 n ^ » P -\n\
-29 f ! '' v\n\
-39 k , a:\n\
-60 f , '' v\n\
67 f . '' v\n\
48 lw P - sunday\n\
10 hl , push -\n\
-92 hn , '' -\n\
-82 f , '' -\n\
-92 lw , - ''\n\
25 hv » - v\n\
18 z » 8 -\n\
49 a VERB » -\n\
32 n , » P -\n\
61 k . aN:\n\
14 u . P.»\n\
-122 r fixed 8 v\n\
-28 tt fixed are v\n\
15 hn - though v\n\
15 lw - v though\n\
20 hs » speak -\n\
-24 f » a -\n\
3 c » - cue\n\
-6 gv - PwN speak\n\
8 hl » call -\n\
6 s » - ed PROPN\n\
41 tt » does -\n\
49 tt fixed s v\n\
5 hn » ∅ v\n\
5 lw » v \n\
-16 tt » s -\n\
5 ts » ∅ -\n\
42 k : aN\n\
-11 w ¶ but the\n\
3 t , ed v ,D\n\
-13 hs » other v\n\
15 n , » . v\n\
-3 u » «V»\n\
-3 lw . v mrs.\n\
3 u after PVN\n\
-17 tt after ing -\n\
42 hl , propose v\n\
-70 w , that PROPN\n\
-13 g fixed NCN\n\
8 k fixed bb2\n\
-30 gv v N,N say\n\
-8 k » bb2\n\
-10 tt » do -\n\
54 tt & is v\n\
7 g ! .N)\n\
45 hv » v v\n\
8 hn » that v\n\
60 a and » v\n\
8 lw » v that\n\
24 gv v N,N tell\n\
5 hn » he v\n\
5 lw » v he\n\
14 u fixed V,»\n\
-61 n P » P v\n\
23 ts » VERB ed\n\
-12 lw . - mr.\n\
65 z ; 8 -\n\
-17 hl , add -\n\
-22 w - and ADJ\n\
54 hb . » -\n\
17 a ¶ » -\n\
4 lw fixed v said\n\
-48 tt fixed - v\n\
17 hb , P -\n\
17 a , P -\n\
-31 ho ; 5\n\
-8 hn ; and v\n\
-42 z ; 64 v\n\
-8 lw ; v and\n\
17 ts , whether -\n\
-27 s when - ed ,\n\
15 a and » -\n\
6 w ¶ on the\n\
-74 hs » say -\n\
-17 f » the -\n\
16 r » 32 v\n\
48 c » v cue\n\
-68 w ¶ it was\n\
19 n ^ » P v\n\
-37 hs » noun v\n\
-24 u » PN»\n\
-4 s » v 0 DET\n\
43 u » t.»\n\
11 ho » 2\n\
-5 z » 32 -\n\
-26 w she VERB .\n\
29 tt fixed do v\n\
-10 g , ,CPN\n\
-32 hl . opposition -\n\
-4 hl fixed say -\n\
-9 g fixed CN,w\n\
40 u . ssN\n\
26 ts » NOUN -\n\
-9 a to » v\n\
19 tt » is -\n\
-21 ts » VERB ing\n\
-39 ts » ADJ -\n\
93 g , ,wPN\n\
3 g fixed NC,V\n\
-7 hl . point -\n\
-62 n ^ » . -\n\
-4 tt » - had\n\
-18 hn » it v\n\
-18 lw » v it\n\
-14 ts » it -\n\
4 a - PROPN v\n\
-14 w - to VERB\n\
-61 ts - to to\n\
58 t , ing ing ,&\n\
59 n , » . -\n\
12 k . aNr\n\
-16 hl & accuse -\n\
-19 g , ,CN,\n\
-36 u , bVN\n\
-37 hl , post -\n\
-47 gv v NCN tell\n\
-10 hl P credit -\n\
-12 gv v ,Ns say\n\
4 z fixed 16 -\n\
-18 f , in v\n\
34 w on PROPN ADV\n\
36 lw P - facebook\n\
18 hn . what v\n\
18 lw . v what\n\
43 ts . what -\n\
-12 s ! v 0 PROPN\n\
-34 f - they v\n\
-15 tt - ed ed\n\
17 hl , allow -\n\
57 lw » v ms.\n\
17 f » she v\n\
33 hl . indicate v\n\
21 w with her NOUN\n\
35 s , v ed NUM\n\
10 hn , was -\n\
10 lw , - was\n\
4 hl P embrace -\n\
41 s P - ing V\n\
18 g & &VoC\n\
8 hl & support -\n\
14 u fixed A,»\n\
11 ts , have have\n\
-30 n P » . v\n\
23 ts ; ¶ -\n\
25 hl , press v\n\
18 c » - ing\n\
54 hn even as v\n\
32 gv v sNA noun\n\
54 lw even v as\n\
4 w . Q '\n\
-16 g & &CN-\n\
77 tt , did ed\n\
23 r » 64 v\n\
-49 hl , agree -\n\
-4 a - PRON v\n\
19 gv - sNC say\n\
9 s . v s h\n\
3 gv - ,NP noun\n\
-23 hl , concerned -\n\
-27 w ¶ in an\n\
-26 s , v s V\n\
-18 s P v s V\n\
5 hl & look -\n\
-36 tt » would -\n\
73 s because v 0 x\n\
37 n because , P v\n\
-3 w ¶ '' the\n\
15 lw P - july\n\
11 hn , whose v\n\
6 w , whose NOUN\n\
11 lw , v whose\n\
-6 lw » v yet\n\
-85 w , who had\n\
-42 gv - ,wA other\n\
-41 hl . deem v\n\
-14 tt fixed ing v\n\
-41 gv v -AV say\n\
32 ts - an -\n\
-36 t - 0 v -N\n\
19 t , 0 ing ,D\n\
14 s ( - ed PRON\n\
-18 lw , v particularly\n\
13 a - » v\n\
43 w - and VERB\n\
-4 hl P estimate -\n\
35 hl , estimate v\n\
-3 f ( NOUN v\n\
-46 g : :NAN\n\
-15 f , after -\n\
-15 g » N\n\
-11 u . xAN\n\
3 s & - ed x\n\
17 w - a NOUN\n\
-3 hl . speculate v\n\
13 hs ; speak -\n\
12 w . '' the\n\
30 n , » ! v\n\
15 g , ,ANo\n\
-36 t , ed have ,&\n\
3 w - the NOUN\n\
-5 s - v s PRON\n\
6 gv v -Nt other\n\
6 s as - 0 A\n\
46 f » his -\n\
-50 lw » v said\n\
-32 hb - C v\n\
-27 a - C v\n\
8 hl , threaten -\n\
-9 u , N-V\n\
-45 w ¶ but ADJ\n\
-27 ts » PROPN ed\n\
30 gv v ,wP say\n\
38 c ; - cue\n\
8 w , is a\n\
48 u . N&V\n\
-34 hl . oppose -\n\
75 tt , are s\n\
26 lw . v last\n\
7 hl , worry v\n\
-61 gv v ,Vt say\n\
12 g - -NoV\n\
3 t , ed is ,N\n\
55 w , there is\n\
65 t , 0 is ,N\n\
55 ts , there is\n\
37 hn ( the v\n\
37 lw ( v the\n\
59 a ADV » -\n\
-49 ts , the s\n\
-16 s , v s &\n\
17 n » , P v\n\
7 hl P pass -\n\
-16 w , that he\n\
14 w . ADV PROPN\n\
64 hl who describe -\n\
21 r since 32 -\n\
-14 ts , ADJ have\n\
16 g , ,NoD\n\
13 w , it VERB\n\
-94 n - - P v\n\
25 w ¶ VERB to\n\
50 tt & will s\n\
-22 g - -NVP\n\
3 t - 0 s -N\n\
-49 tt , are ing\n\
-6 hn - who -\n\
-6 lw - - who\n\
-25 gv - ,N& noun\n\
20 ts as ADJ was\n\
11 s as - ed ,\n\
25 tt as s ing\n\
15 w during an NOUN\n\
8 g & &VNt\n\
43 lw & - made\n\
87 lw , v mrs.\n\
28 tt , will has\n\
-34 tt as - being\n\
13 hn , i v\n\
13 lw , v i\n\
27 w , which will\n\
27 ts , which will\n\
6 w as PROPN NOUN\n\
55 w about ADV ADJ\n\
16 s P v ing DET\n\
-69 g - -&tN\n\
12 hl , address v\n\
-3 hl , sign -\n\
5 t - ing v -V\n\
4 hl P stress -\n\
38 w in ADJ ADJ\n\
9 w and VERB whether\n\
79 gv - ,DN say\n\
19 n as & P -\n\
60 lw , - others\n\
-5 t ; s - ;N\n\
-16 n ^ : , -\n\
-22 w . ( PROPN\n\
-45 r ; 8 v\n\
6 f & their v\n\
-3 f ; the v\n\
36 lw P v april\n\
74 w by VERB the\n\
17 tt - had ed\n\
-24 ts , but were\n\
-3 f - her v\n\
40 hl - suggest v\n\
45 hb P t -\n\
4 a in t -\n\
-12 s & - 0 w\n\
-4 hl , aim v\n\
-5 gv - -NA noun\n\
18 z until 4 -\n\
85 ts even as ed\n\
16 g - -VPN\n\
-5 u . D.»\n\
15 t - ed ing -C\n\
37 s . - s DET\n\
47 k P apdown\n\
-37 k . apdown\n\
-18 s , v ing DET\n\
24 t , s v ,V\n\
-35 hl . accusation v\n\
3 hn . though v\n\
3 lw . v though\n\
-31 w . it did\n\
21 t , ed was ,s\n\
45 t & ing ing &D\n\
-24 g - -wAV\n\
19 hl P assertion v\n\
-11 hl . assertion v\n\
-11 n after , P -\n\
18 tt , ed could\n\
40 hl . credit -\n\
47 s , v s w\n\
-56 t & ing ed &C\n\
-20 lw , v possibly\n\
-17 g - -hNC\n\
-56 u . &tN\n\
42 w , a ADV\n\
29 hl . order -\n\
8 s & - 0 t\n\
31 hn - although v\n\
26 a – PROPN v\n\
31 lw - v although\n\
15 t - ed ed -P\n\
4 gv v sNs noun\n\
-14 s & - ed w\n\
-28 u , NAC\n\
-5 hl . invoke -\n\
12 u . N&Q\n\
18 lw P v trump's\n\
5 hl . critique v\n\
-14 n ^ until . -\n\
-25 a but V v\n\
-33 hn - who v\n\
-33 lw - v who\n\
4 u P sN&\n\
54 g , ,CoN\n\
4 lw , - sanders\n\
-5 hl P chide -\n\
19 gv v &VN write\n\
40 gv - sN, think\n\
38 lw , v arguing\n\
-51 tt , is will\n\
4 s , v ed '\n\
-18 g - -NVo\n\
-40 lw - - where\n\
-5 f & those v\n\
18 u ( NsN\n\
58 gv v ,N~ say\n\
-24 s . v 0 ~\n\
10 w . in ADJ\n\
15 w by VERB her\n\
55 lw , - citing\n\
-22 s while - ed A\n\
13 hl ( cite v\n\
-68 u . VN)\n\
-3 w - a ADJ\n\
51 w and who VERB\n\
# source\n\
81 r B0\n\
34 k B I\n\
72 p B \n\
109 pk B  I\n\
79 pf B  Ved\n\
35 or B0 ,\n\
-6 af B C , Ved\n\
124 cv B C PRON -\n\
76 d B after 0\n\
19 sf B speak Ved ,\n\
21 pd B  after 0\n\
28 pn B  the\n\
29 h we\n\
10 on B PROPN ,\n\
28 r B1\n\
47 k B name\n\
-94 p B ,N\n\
18 o B from name\n\
28 a B , name\n\
-13 cv B  PRON -\n\
-72 ck  name P\n\
38 d B after 1\n\
-54 c B 1 P , PRON\n\
10 r B2\n\
-51 k B thing\n\
-26 pk B 8 thing\n\
11 o B in thing\n\
-4 or B2 in\n\
-91 a B P thing\n\
-65 af B P P Ved\n\
-47 ck  thing P\n\
15 d B after 2\n\
-67 sf B speak Ved in\n\
-5 pd B 8 after 0\n\
-79 on B ¶ in\n\
47 k B they\n\
61 pf B  V0\n\
67 po B  s\n\
84 l B say\n\
17 lk say they\n\
-3 pn B  about\n\
-22 r A1\n\
49 p A P\n\
49 pk A P people\n\
12 pf A P V0\n\
40 po A P P\n\
3 a A , people\n\
6 cv A  P -\n\
-16 ck  people P\n\
9 l A say\n\
35 lk say people\n\
74 k B he\n\
21 pf B  Vs\n\
19 po B  r\n\
66 a B D he\n\
34 cv B D PRON -\n\
14 pd B  after t\n\
23 pn B  that\n\
18 h he\n\
30 on B . ADV\n\
53 po B  h\n\
66 a B C he\n\
29 af B C h Ved\n\
3 lk say he\n\
23 sf B say Ved ADV\n\
34 pd B  after ,\n\
22 pn B  ,\n\
55 h she\n\
-15 o B NOUN thing\n\
-16 or B1 NOUN\n\
25 af B r NOUN Ved\n\
-7 ck  thing NOUN\n\
65 lk say thing\n\
-13 on B ADJ NOUN\n\
-144 ck  thing A\n\
-10 r B3\n\
12 pk B 16 he\n\
53 o B ^ he\n\
27 or B3 ^\n\
-16 a B A he\n\
-24 af B A ^ Ved\n\
58 cv B  PRON v\n\
28 sf B say Ved ^\n\
3 pd B 16 after ,\n\
4 pn B 16 ,\n\
-10 or B0 ^\n\
7 af B D ^ Vs\n\
53 l B think\n\
14 sf B think Vs ^\n\
-67 k A thing\n\
-82 pk A 16 thing\n\
-170 cv A  t v\n\
-136 ck  thing '\n\
-13 pd A 16 after t\n\
-13 pn A 16 that\n\
-56 r A2\n\
-13 k A name\n\
-33 pk A 32 name\n\
-9 ck  name o\n\
-31 d A after 2\n\
-13 pd A 32 after t\n\
-16 pn A 32 that\n\
-26 on A NOUN to\n\
-27 k B other\n\
-28 p B AA\n\
71 pf B AA Ving\n\
118 a B A other\n\
68 af B A , Ving\n\
-6 x B , A A v\n\
58 xf B , A A v Ving\n\
-6 xr B0 , A A\n\
-71 cv B C A v\n\
-116 l B ask\n\
-16 lk ask other\n\
26 sf B tell Ving ,\n\
99 h you\n\
-36 o B ADV thing\n\
-39 a B NOUN thing\n\
-55 cv B  DET -\n\
-84 ck  thing r\n\
-8 l B consensus\n\
-77 sf B noun Ns ADV\n\
-19 pd B  after ..\n\
48 pn B  NOUN\n\
-283 h the\n\
6 on B ¶ ADV\n\
-12 k A other\n\
88 h us\n\
-129 k A who\n\
17 h who\n\
-93 r A3\n\
-68 pk A 8 name\n\
-9 cv A  NOUN v\n\
6 ck  name A\n\
-80 d A after 3\n\
-61 r A4\n\
-58 d A after 4\n\
5 cv B  NOUN -\n\
6 lk view thing\n\
-17 sf B noun N0 ADV\n\
6 po A PN f\n\
35 sf A noun N0 of\n\
-83 cv A  P v\n\
-14 lk view name\n\
-8 po B  A\n\
-20 l B idea\n\
7 lk idea thing\n\
-88 h no\n\
27 k B people\n\
66 p B AN\n\
65 pf B AN N0\n\
3 o B , people\n\
17 or B1 ,\n\
44 a B A people\n\
34 af B A , N0\n\
-26 cv B  DET v\n\
-8 cf B  DET N0 ,\n\
10 sf B noun N0 ,\n\
-3 h voters\n\
29 on B VERB ,\n\
-102 o B ^ other\n\
11 or B2 ^\n\
4 af B V ^ N0\n\
16 x B ^ V DET v\n\
-6 cv B V DET v\n\
6 cf B V DET N0 ^\n\
-49 sf B noun N0 ^\n\
-103 k A they\n\
-74 pd A 16 after 0\n\
-10 or A4 VERB\n\
-96 pd A 32 after 0\n\
-50 r A5\n\
-79 d A after 5\n\
-25 r A6\n\
-70 d A after 6\n\
-6 pk B  other\n\
17 a B D other\n\
14 af B D h V0\n\
71 l B want\n\
-37 pn B  to\n\
15 a B , thing\n\
24 af B , P V0\n\
-36 sf B think V0 in\n\
-138 pk A 32 thing\n\
-128 cv A  o v\n\
-6 ck  thing o\n\
-33 pn A 32 to\n\
44 on A VERB to\n\
40 p B -\n\
31 pf B - Ved\n\
-17 o B VERB thing\n\
-7 or B0 VERB\n\
-17 a B - thing\n\
-70 cv B  - -\n\
-32 ck  thing C\n\
-40 sf B say Ved VERB\n\
32 a B A thing\n\
-25 cv B C - v\n\
3 pk B 16 name\n\
-7 o B as name\n\
26 or B2 as\n\
-16 af B - s Ved\n\
-30 ck  name s\n\
21 pk B r name\n\
-54 pf B  Ving\n\
-10 po B  P\n\
-45 o B in name\n\
-20 or B0 in\n\
48 a B r name\n\
-38 cv B V r -\n\
26 sf B other Ving in\n\
-7 pn B r to\n\
21 on B NOUN in\n\
30 p B PN\n\
-20 or B1 VERB\n\
-16 af B P V Ving\n\
-31 cv B  r -\n\
-26 ck  thing V\n\
-18 on B ADV VERB\n\
-6 pk B 8 name\n\
-15 o B VERB name\n\
-44 or B2 VERB\n\
-7 a B ' name\n\
-13 ck  name V\n\
5 pd B 8 after pt\n\
-13 pn B 8 to\n\
-20 pk B 16 I\n\
-62 or B3 as\n\
38 af B V s Ving\n\
12 cv B V r v\n\
-17 pd B 16 after pt\n\
-35 pn B 16 to\n\
-18 r B4\n\
-20 pk B 16 thing\n\
-45 or B4 VERB\n\
-134 a B s thing\n\
-17 cv B  r v\n\
-13 d B after 4\n\
-13 r B5\n\
-34 pk B 32 I\n\
25 af B V , Ving\n\
11 x B , V r v\n\
-7 d B after 5\n\
-16 sf B other Ving ,\n\
10 c B 0 , V r\n\
-12 pd B 32 after pt\n\
-36 pn B 32 to\n\
-22 r B6\n\
-30 pk B 32 name\n\
16 x B P , r v\n\
-19 d B after 6\n\
51 p B A\n\
30 pk B A I\n\
34 a B A I\n\
47 sf B say V0 ,\n\
4 on B NOUN ,\n\
-82 p B ,NA\n\
3 o B , thing\n\
-43 x B , , A v\n\
-110 cv B  A v\n\
-5 ck  thing ,\n\
-23 c B 1 , , A\n\
-8 ck  thing h\n\
19 or B0 though\n\
37 o B , name\n\
36 a B A name\n\
6 cv B V PRON v\n\
28 ck V name ,\n\
44 h democrats\n\
24 o B on thing\n\
-115 or B2 on\n\
-43 on B , on\n\
6 pk B  owner\n\
23 o B with owner\n\
14 or B0 with\n\
35 a B NOUN owner\n\
6 af B NOUN P N0\n\
7 x B P NOUN PRON -\n\
7 xk P NOUN PRON owner\n\
7 xr B0 P NOUN PRON\n\
-20 ck  owner P\n\
28 l B message\n\
7 c B 0 P NOUN PRON\n\
-46 pn B  of\n\
17 h her\n\
-4 on B VERB with\n\
-10 or B1 is\n\
34 a B V name\n\
-27 cv B V PRON -\n\
34 h clinton\n\
-23 on B NOUN is\n\
-11 ck  thing :\n\
-34 pn B 8 of\n\
44 k B who\n\
72 pk B  who\n\
41 po B  NOUN\n\
17 o B NOUN who\n\
12 or B0 NOUN\n\
44 cv B C w -\n\
-9 l B call\n\
-9 p B w\n\
-4 a B C other\n\
25 o B ^ name\n\
-45 a B : name\n\
9 ck  name ^\n\
-14 lk call name\n\
-53 sf B speak Vs ^\n\
12 pn B 8 himself\n\
98 or B0 (\n\
12 a B D thing\n\
11 l B repeat\n\
-66 on B NOUN (\n\
-14 o B to thing\n\
-37 or B1 to\n\
44 cv B  & v\n\
-48 on B VERB to\n\
-13 pd B 16 after ..\n\
18 on B NOUN ;\n\
-22 or B3 VERB\n\
-42 h year\n\
-5 on B NOUN VERB\n\
-42 pk B 32 thing\n\
-20 or B4 ADV\n\
23 x B r V & v\n\
107 cv B V & v\n\
5 ck V thing r\n\
-30 o A , thing\n\
-5 a A , thing\n\
-12 xk , , , thing\n\
76 on A NOUN ,\n\
28 pk B  name\n\
53 a B C name\n\
3 x B ^ C NOUN -\n\
3 xr B0 ^ C NOUN\n\
29 cv B C NOUN -\n\
41 ck C name ^\n\
26 lk say name\n\
75 pn B  it\n\
29 h campaign\n\
63 p B N\n\
7 pk B 'N owner\n\
-81 a B ' owner\n\
3 x B ^ ' NOUN -\n\
-9 xr B1 ^ ' NOUN\n\
38 x B ^ C PROPN -\n\
50 cv B C PROPN -\n\
-33 o B up owner\n\
-50 or B0 up\n\
41 h his\n\
-75 on B VERB up\n\
24 a B ' he\n\
16 on B PROPN ^\n\
-55 pd A 8 after 0\n\
-59 pn A 8 of\n\
-59 pk A 8 thing\n\
31 o A in thing\n\
27 or A3 in\n\
-70 h debate\n\
49 r A0\n\
87 p A b\n\
53 pf A b Ved\n\
74 po A b b\n\
105 o A by name\n\
98 cv A  b -\n\
31 ck  name b\n\
49 sf A say Ved by\n\
39 pd A b subject by\n\
74 pn A b by\n\
19 on A VERB by\n\
-20 pf B  P0\n\
7 af B : ^ P0\n\
23 l B :\n\
8 lk : name\n\
66 sf B colon P0 ^\n\
31 on B ∅ ^\n\
-5 o B if name\n\
-20 ck V name h\n\
36 l B believe\n\
12 h republicans\n\
55 or A1 ,\n\
-29 a A P thing\n\
-21 on A PROPN ,\n\
-38 pk A 16 name\n\
-34 a A A name\n\
-18 or A3 VERB\n\
-32 cv A  PROPN v\n\
36 ck  other V\n\
-6 on A ADV VERB\n\
48 cv B D NOUN -\n\
-27 pd B  after :\n\
-27 pn B  :\n\
99 on B - VERB\n\
16 on B ADJ ,\n\
13 af B , ^ Vs\n\
20 pd B 8 after :\n\
20 pn B 8 :\n\
76 p A \n\
7 pk A  people\n\
16 pf A  Ved\n\
35 po A  C\n\
18 or A0 VERB\n\
28 d A before 0\n\
51 sf A say Ved VERB\n\
37 pd A  before b0\n\
-48 h people\n\
4 on A , VERB\n\
-13 d A before 1\n\
-48 lk say who\n\
-63 o A VERB thing\n\
-18 or A2 VERB\n\
12 p B VPo\n\
10 pf B VPo V0\n\
14 af B V ^ V0\n\
51 af B NOUN ^ Ns\n\
-96 cv B  j -\n\
-38 sf B noun Ns ^\n\
-22 xr B1 ^ ' j\n\
-26 c B 0 ^ ' j\n\
-4 h candidates\n\
23 po B  &\n\
7 af B D & Vs\n\
9 x B & D NOUN -\n\
9 xr B0 & D NOUN\n\
-188 l B know\n\
-55 lk know thing\n\
9 c B 0 & D NOUN\n\
7 on B . but\n\
-36 pk A  thing\n\
12 pf A  Vs\n\
-48 po A  D\n\
-52 or A1 VERB\n\
-8 a A t thing\n\
-78 ck  thing D\n\
-55 l A know\n\
-14 pn A  NOUN\n\
-54 on A NOUN VERB\n\
29 po B  t\n\
37 or B0 that\n\
82 a B NOUN name\n\
30 cv B  ' -\n\
30 h ’s\n\
-6 on B NOUN that\n\
-167 pk B ' owner\n\
51 pf B N N0\n\
-50 or B1 that\n\
4 o B and thing\n\
-8 or B2 and\n\
4 a B t thing\n\
-35 ck  thing &\n\
-11 sf B noun N0 and\n\
-73 h fact\n\
-56 cv A  f v\n\
-60 o A of thing\n\
27 cf A  f N0 f\n\
-13 ck  thing f\n\
-22 pn A 16 of\n\
-119 o A in name\n\
-45 h europe\n\
20 o A ADV thing\n\
-17 a B V they\n\
-47 af B V t V0\n\
-23 ck V they t\n\
10 sf B other V0 in\n\
-31 on B VERB in\n\
46 af B A & V0\n\
14 x B & A PRON v\n\
45 xf B & A PRON v V0\n\
16 cf B V PRON V0 &\n\
3 ck V thing &\n\
3 sf B other V0 and\n\
17 c B 0 & A PRON\n\
-35 pd B 16 after 0\n\
48 on B NOUN and\n\
-85 pk B 16 owner\n\
29 o B and owner\n\
14 or B3 and\n\
29 cf B  PRON V0 &\n\
50 ck  owner &\n\
-189 a B & thing\n\
-38 pd B 32 after 0\n\
17 pn B 32 the\n\
-110 on B to VERB\n\
-34 ck V name s\n\
69 h obama\n\
55 on B ADV as\n\
-61 k A he\n\
-31 a A A he\n\
15 cv A V DET v\n\
-18 ck V he h\n\
-145 pf B AA Ved\n\
-82 af B A , Ved\n\
-35 xf B , A A v Ved\n\
-17 cf B C A Ved ,\n\
69 l B tell\n\
-10 lk tell I\n\
-104 sf B tell Ved ,\n\
6 pf B ,NAA Ved\n\
-45 ck  thing s\n\
-6 sf B tell Ved ADV\n\
-73 af B A h Ved\n\
4 pn B 16 that\n\
19 on B as if\n\
-185 l A tell\n\
-8 pk B A name\n\
-13 po B A &\n\
-4 o B and name\n\
39 or B0 and\n\
-5 x B & A A v\n\
-23 xr B0 & A A\n\
-40 l B accuse\n\
40 sf B say V0 and\n\
-30 h news\n\
-13 lk accuse thing\n\
-14 ck  other C\n\
44 sf B say V0 VERB\n\
4 or B3 ,\n\
65 ck C name ,\n\
-3 pk B 16 people\n\
43 a B , people\n\
-4 h government\n\
-7 on B n’t VERB\n\
34 af B A h V0\n\
41 pn B  PROPN\n\
5 x B , C PROPN -\n\
-5 xk , C PROPN name\n\
5 xr B0 , C PROPN\n\
68 l B suggest\n\
33 lk suggest name\n\
6 sf B say Ved ,\n\
13 c B 0 , C PROPN\n\
-18 on B NUM ,\n\
-125 o B on name\n\
-42 or B1 on\n\
-32 cf B  PROPN Ved P\n\
25 po B  -\n\
13 or B0 –\n\
39 l B claim\n\
-45 sf B noun Ns of\n\
-10 on B NOUN of\n\
-189 a B f thing\n\
-73 sf B noun Ns VERB\n\
3 or B3 of\n\
-9 sf B noun Ns and\n\
-38 or B6 VERB\n\
-25 o B with thing\n\
-81 af B , P Ns\n\
-82 on B NOUN with\n\
-35 r B8\n\
-35 d B after 8\n\
-18 sf B noun Ns in\n\
-38 r B9\n\
10 cv B V PROPN v\n\
16 ck V thing P\n\
-34 d B after 9\n\
-71 pd B 64 after 0\n\
-97 h attacks\n\
4 po B A ^\n\
55 o B ^ they\n\
7 a B A they\n\
-12 x B ^ A r v\n\
-27 xf B ^ A r v Ved\n\
-14 xr B0 ^ A r\n\
60 l B focus\n\
-25 sf B other Ved ^\n\
-11 c B 0 ^ A r\n\
16 pf A  Ving\n\
95 po A  o\n\
38 or A0 to\n\
9 af A , o Ving\n\
27 cv A  DET -\n\
3 cf A  DET Ving o\n\
-41 ck  people o\n\
44 d A after 0\n\
180 l A according\n\
21 lk according people\n\
77 sf A say Ving to\n\
43 pd A  after N,\n\
-8 x B , V PROPN -\n\
-20 xf B , V PROPN - Vs\n\
-42 xk , V PROPN name\n\
-8 xr B0 , V PROPN\n\
-16 cv B V PROPN -\n\
-69 sf B other Vs ,\n\
-12 c B 0 , V PROPN\n\
46 pd B  after po\n\
-8 sf B other Vs VERB\n\
-72 a B o thing\n\
-23 x B V NOUN j -\n\
-25 xk V NOUN j thing\n\
-23 xr B0 V NOUN j\n\
-78 l B allegation\n\
-23 c B 0 V NOUN j\n\
12 pd B  after pa\n\
77 p B VN\n\
30 po B VN ^\n\
-49 af B V ^ Ns\n\
-24 x B ^ V j v\n\
-4 cf B V j Ns ^\n\
-3 ck V name ^\n\
-66 lk allegation name\n\
-11 c B 0 ^ V j\n\
-29 xk P , P name\n\
-36 o A and name\n\
-19 a A C name\n\
-29 on A , and\n\
23 af B C PROPN Ved\n\
23 l B write\n\
9 lk write name\n\
6 pn B  Q\n\
69 pf B N Ved\n\
33 o B ADV name\n\
66 a B DET name\n\
-34 sf B write Ved ADV\n\
-10 on B the ADV\n\
-14 pk B 16 other\n\
-46 a B , other\n\
14 af B , V Ved\n\
-25 pn B 16 Q\n\
-40 or B3 ADV\n\
-71 pn B 32 Q\n\
-22 o B that thing\n\
-30 af B A t Ved\n\
-33 pk B 64 name\n\
-30 o B to name\n\
53 a B D name\n\
18 on B , and\n\
32 a B C thing\n\
-6 c B 0 P C PRON\n\
12 pd B  after N\n\
27 p B AVPN\n\
55 po B AVPN ^\n\
-18 af B A ^ V0\n\
-13 xf B ^ A PRON v V0\n\
37 xr B1 ^ A PRON\n\
-21 cf B V PRON V0 ^\n\
-20 sf B write V0 ^\n\
15 pd B 8 after N\n\
-20 pn B 8 NOUN\n\
-35 pf A  V0\n\
-19 pd A  after N\n\
28 p B C\n\
44 cv B C C v\n\
24 p B ,\n\
-38 pk B ,r thing\n\
91 pf B , Ved\n\
-15 af B , r Ved\n\
13 lk expose thing\n\
-15 sf B other Ved ADV\n\
-18 pd B ,r after 0\n\
-12 h online\n\
13 on B , ADV\n\
-67 p B ,N,\n\
-19 pf B ,N, Ved\n\
-32 po B ,N, ^\n\
15 af B , ^ Ved\n\
10 x B ^ , r -\n\
15 xk ^ , r thing\n\
23 xr B1 ^ , r\n\
-14 cf B  r Ved ^\n\
32 c B 2 ^ , r\n\
36 on B ADJ ^\n\
-12 cv B  NUM -\n\
-17 h one\n\
-3 o B - thing\n\
-57 k B it\n\
-22 a B A it\n\
-25 ck  it ^\n\
-76 h it\n\
-77 cv A  DET v\n\
-9 a A V thing\n\
-13 a B D it\n\
-92 a B PRON thing\n\
-121 a B P people\n\
14 ck  people b\n\
-16 on B VERB by\n\
5 cv B C DET v\n\
-8 cf B  DET Ning ^\n\
-3 lk note thing\n\
58 sf B say Ved -\n\
-44 a B b thing\n\
-39 ck  thing x\n\
12 af B C ^ Ved\n\
44 xf B ^ C PROPN - Ved\n\
21 x B ^ C PRON -\n\
21 xr B0 ^ C PRON\n\
22 cf B C PRON Ved ^\n\
35 ck C he ^\n\
13 l B add\n\
92 c B 0 ^ C PRON\n\
46 on B , ^\n\
21 pk B , thing\n\
-54 o B for thing\n\
19 or B0 for\n\
4 x B P , , -\n\
22 xf B P , , - Ved\n\
6 xk P , , thing\n\
11 xr B0 P , ,\n\
-14 cv B  , -\n\
7 cf B  , Ved P\n\
78 l B refuse\n\
12 sf B other Ved for\n\
4 c B 1 P , ,\n\
19 pd B , after 0\n\
-32 pn B , to\n\
-103 on B , for\n\
80 p B ,PN,\n\
75 pf B ,PN, Ved\n\
34 po B ,PN, ^\n\
35 o B ^ people\n\
11 x B ^ , , -\n\
31 xf B ^ , , - Ved\n\
30 cf B  , Ved ^\n\
24 c B 2 ^ , ,\n\
56 pd B ,PN, after 0\n\
31 po B  Q\n\
-5 o B Q name\n\
-44 af B C Q Ved\n\
-27 ck C name Q\n\
-6 on B . Q\n\
25 pn B  he\n\
-4 pn B  by\n\
23 on B Q ^\n\
-91 k A it\n\
17 a A t people\n\
-4 sf A say Ved to\n\
-10 o B VERB it\n\
-12 a B V it\n\
-32 af B V V V0\n\
-43 x B V V PRON -\n\
-22 xf B V V PRON - V0\n\
-25 xr B0 V V PRON\n\
-41 l B clear\n\
-115 lk clear it\n\
-7 af B C ^ V0\n\
9 xk ^ C PRON name\n\
15 cv B C PRON v\n\
-6 l A clear\n\
-177 p B ,&\n\
-23 cf B  r Ved V\n\
-8 c B 1 V , r\n\
38 a B V people\n\
6 on B VERB ^\n\
-25 af B NOUN V N0\n\
-8 x B V NOUN DET -\n\
-51 xf B V NOUN DET - N0\n\
-8 xr B0 V NOUN DET\n\
16 cf B  DET N0 V\n\
-50 sf B noun N0 VERB\n\
-8 c B 0 V NOUN DET\n\
-12 on B he VERB\n\
42 pk B VN he\n\
43 pf B VN N0\n\
19 a B V he\n\
32 ck V he ^\n\
23 c B 0 ^ V DET\n\
-17 pd B VN after ..\n\
29 or A2 from\n\
-31 cv A  t -\n\
128 sf A noun N0 from\n\
-25 pd A 16 after ..\n\
22 xr B0 & A r\n\
19 cv B C r v\n\
12 pd B Ar after 0\n\
76 pn B Ar the\n\
-95 a B & he\n\
-30 cf B  r Ved f\n\
32 sf B say Ved of\n\
-53 c B 1 f , r\n\
-42 cf B  r Ved P\n\
-33 or B5 VERB\n\
-6 pk B 32 he\n\
63 x B V o & -\n\
13 xk V o & thing\n\
-104 cv B  & -\n\
47 l B decide\n\
-50 sf B other Ved VERB\n\
53 o B ^ I\n\
55 x B ^ A & v\n\
32 xf B ^ A & v Ved\n\
47 cf B V & Ved ^\n\
-71 pf A P Ved\n\
-66 o A on thing\n\
-39 cf A  P Ved P\n\
-3 pn A P on\n\
-70 on A VERB on\n\
-57 pf B o Vs\n\
28 l B address\n\
-58 lk address thing\n\
-3 sf B other Vs of\n\
17 p B No\n\
-12 af B A ^ Vs\n\
-12 xr B3 ^ A r\n\
-3 cf B V r Vs ^\n\
-261 l B expect\n\
-25 lk expect he\n\
-129 lk expect name\n\
-102 sf B think Ved VERB\n\
-13 on B i VERB\n\
-49 o B VERB owner\n\
-23 cv A  PRON v\n\
-27 l A expect\n\
-102 sf A think Ved VERB\n\
43 h me\n\
34 af B r ^ Ved\n\
-48 sf B think Ved ^\n\
26 pd B r after 0\n\
7 l B urge\n\
52 cf A  DET Ved C\n\
-52 ck  people C\n\
-12 l A urge\n\
31 po B  w\n\
67 sf B say Ved which\n\
-48 a B o people\n\
-38 pk B f thing\n\
-53 po B N ,\n\
-109 cv B  f -\n\
-57 l B concern\n\
-5 lk concern thing\n\
45 pk B 8 they\n\
-25 cv B  f v\n\
14 ck  they ^\n\
56 o B , he\n\
-5 l B feel\n\
-36 sf B think Ved ,\n\
-30 pn B  for\n\
-19 o B as thing\n\
-20 or B1 as\n\
-104 o B VERB he\n\
5 po B VN h\n\
11 cv B C b v\n\
-87 sf B say Ving VERB\n\
4 af B V , V0\n\
14 xr B0 , V o\n\
-18 ck V thing ,\n\
4 af B o P V0\n\
5 x B P o o -\n\
18 xf B P o o - V0\n\
8 xk P o o thing\n\
-45 cv B  o -\n\
9 cf B  o V0 P\n\
76 cv B V o v\n\
13 cf B V o V0 ^\n\
13 sf B say V0 ^\n\
50 pk A  name\n\
-4 o A VERB name\n\
22 pn A  PROPN\n\
14 o A , he\n\
-130 af A C , Ved\n\
28 ck C he ,\n\
-62 cv B  V -\n\
74 cf B  V Ved ^\n\
-123 ck  other ^\n\
43 o A , name\n\
19 xk , V t name\n\
-42 l A announce\n\
-35 sf A say Ved ,\n\
-7 af A . P Ved\n\
-38 lk announce thing\n\
74 pk B  people\n\
57 a B C people\n\
37 ck C people ,\n\
23 c B 0 , C NOUN\n\
-26 sf B show Ving VERB\n\
65 af B A ^ Ving\n\
6 cv B V NOUN v\n\
50 sf B show Ving ^\n\
-38 cf A  P Ving P\n\
7 h others\n\
4 l B discuss\n\
3 sf B other Ving on\n\
33 sf B other Ving ^\n\
-8 pn B  is\n\
-22 cf B  j N0 ^\n\
-16 x B ^ V PRON -\n\
-16 xr B0 ^ V PRON\n\
-42 l B doubt\n\
-71 lk doubt thing\n\
-50 af B A h N0\n\
-44 cf B  DET N0 h\n\
-24 o A of name\n\
-29 ck  name f\n\
-6 pn B  ADJ\n\
-25 on B . in\n\
8 cf A  j Ved C\n\
8 xk ^ r r name\n\
63 cv B C r -\n\
32 cf B C r Ved ^\n\
5 h him\n\
-114 pk A 16 people\n\
-122 pn A 16 to\n\
-30 pk B Ar he\n\
-6 xr B0 , A r\n\
18 cf B C r Ved ,\n\
-7 c B 0 , A r\n\
9 lk state thing\n\
23 xr B2 ^ A r\n\
-31 lk state name\n\
-41 pn B 16 of\n\
64 pk B A thing\n\
-90 cv B D A v\n\
-14 cf B D A Ved ,\n\
-69 l B intend\n\
-44 lk intend thing\n\
32 h left\n\
17 or B2 ,\n\
-8 sf B other Ved ,\n\
-6 or B3 that\n\
-50 ck  thing t\n\
9 sf B other Ved that\n\
8 pf A NP Ved\n\
-21 sf B tell Ved ^\n\
17 lk tell name\n\
-9 ck C he Q\n\
44 pn B  his\n\
26 pd B r after t\n\
26 pn B r that\n\
-19 af B V , Ved\n\
-24 x B , V PRON -\n\
-24 xr B0 , V PRON\n\
-4 c B 0 , V PRON\n\
-43 pn B  ADV\n\
19 a A r thing\n\
-30 cv A  r v\n\
-97 sf A other Ved VERB\n\
59 pd B  after pt\n\
-12 lk begin thing\n\
-32 sf B speak V0 in\n\
-10 c B 1 , V PRON\n\
67 p B Co\n\
32 cv B C o v\n\
-95 l B see\n\
14 x B P , o v\n\
32 xf B P , o v V0\n\
-39 xk P , o thing\n\
19 cv B  o v\n\
10 x B , V o v\n\
-42 sf B other V0 ,\n\
-14 pn B 16 NOUN\n\
49 xr B3 P , o\n\
7 c B 2 P , o\n\
-19 pn B 32 NOUN\n\
-4 sf B think V0 ^\n\
-29 lk understand thing\n\
-154 h time\n\
15 xk f , , thing\n\
152 pf B A Ving\n\
92 af B A & Ving\n\
43 pn B A the\n\
26 on B PROPN and\n\
9 o B of name\n\
-217 a B & name\n\
-10 sf B speak Ving of\n\
50 on B PROPN of\n\
20 o B — name\n\
-147 a B f name\n\
44 ck  name -\n\
38 o B ( name\n\
-22 or B3 (\n\
-4 af B ) ( Ving\n\
23 ck  name (\n\
-30 or B4 ,\n\
-156 a B ( name\n\
26 sf B speak Ving ,\n\
24 or B5 ^\n\
18 af B , ^ Ving\n\
20 sf B speak Ving ^\n\
-26 h york\n\
48 a B r he\n\
9 lk call he\n\
42 sf B speak Ved ^\n\
-32 pn B r ADJ\n\
40 xf B ^ A A v Ving\n\
-5 xk ^ A A name\n\
7 xr B0 ^ A A\n\
7 c B 0 ^ A A\n\
-43 xf B ^ A A v Ved\n\
-33 cf B C A Ved ^\n\
39 h trump\n\
-11 xk ^ A r he\n\
-41 a A P name\n\
-18 c A 0 P P P\n\
-18 p B &\n\
22 l B propose\n\
22 lk propose name\n\
-16 lk propose thing\n\
15 pn B 8 a\n\
-35 or B3 on\n\
-16 a B o name\n\
-11 af B o P Ved\n\
71 cv B C & v\n\
52 cf B C & Ved ^\n\
27 c B 0 ^ A &\n\
5 cf B C PROPN Ved &\n\
-57 or B1 for\n\
90 on B PROPN for\n\
-75 a B P name\n\
-61 h president\n\
-60 cv B V A v\n\
81 pn B A his\n\
-3 xf B ^ A A v V0\n\
42 sf B speak V0 ^\n\
-19 pk B o name\n\
16 or B0 from\n\
-5 xk P o o name\n\
6 xr B0 P o o\n\
-22 cf B  o Vs P\n\
4 c B 0 P o o\n\
12 pd B o after 0\n\
20 xr B1 ^ A o\n\
17 c B 0 ^ A o\n\
-23 pk B o thing\n\
17 pf B o V0\n\
47 l B talk\n\
-34 lk talk thing\n\
-54 pd B o after pa\n\
-24 pn B o about\n\
23 xf B ^ A o v V0\n\
-48 pd B 8 after pa\n\
-16 o B about name\n\
20 af B C P Ving\n\
-11 x B P C PROPN -\n\
-19 xk P C PROPN name\n\
-9 xr B0 P C PROPN\n\
-3 ck C name P\n\
-16 on B VERB about\n\
3 pn B 8 PROPN\n\
5 pn B 16 PROPN\n\
-25 x B P NOUN DET -\n\
-25 xr B0 P NOUN DET\n\
32 l B show\n\
115 lk show thing\n\
-25 c B 0 P NOUN DET\n\
-6 lk show name\n\
13 sf B show N0 ^\n\
8 h show\n\
-13 on B ’ ^\n\
20 pf B C, Ving\n\
13 af B C Q Ving\n\
11 xf B Q C , v Ving\n\
115 cv B C , v\n\
9 cf B C , Ving Q\n\
41 l B cite\n\
19 lk cite name\n\
-23 on B ¶ Q\n\
72 lk cite he\n\
10 x B PROPN C PRON -\n\
10 xr B0 PROPN C PRON\n\
10 c B 0 PROPN C PRON\n\
-31 on B PROPN PROPN\n\
17 po B N P\n\
102 pf B PN Ved\n\
-23 o B PROPN thing\n\
-60 h morning\n\
-67 o B during name\n\
-32 h remarks\n\
69 p B VNPNPN\n\
4 x B ^ V PRON v\n\
71 p B )\n\
15 cv B  ) -\n\
37 on B PROPN (\n\
15 h republican\n\
-21 h washington\n\
-28 o B at thing\n\
-15 pd B 32 after po\n\
57 on B PROPN at\n\
-114 h thursday\n\
-19 r A7\n\
-25 ck D he w\n\
-35 d A after 7\n\
-58 r A8\n\
-45 d A after 8\n\
-18 r A9\n\
-17 d A after 9\n\
3 r A10\n\
4 d A after 10\n\
54 o B which he\n\
58 pn B  will\n\
-66 a B h name\n\
33 sf B think Vs ,\n\
-65 or B6 ,\n\
-16 af B , P Vs\n\
23 pf B  Ps\n\
-48 a B PROPN name\n\
-3 x B ^ PROPN PROPN -\n\
-3 c B 0 ^ PROPN PROPN\n\
30 h county\n\
74 lk according thing\n\
7 pn A  a\n\
-9 or A1 in\n\
21 af A . P Ving\n\
11 x A P . DET -\n\
13 xf A P . DET - Ving\n\
14 xk P . DET name\n\
14 xr A1 P . DET\n\
8 c A 0 P . DET\n\
35 h politico\n\
-47 af B , & V0\n\
19 cf B  o V0 V\n\
18 or B2 of\n\
-48 af B , f V0\n\
-53 xk f , o name\n\
-5 sf B say V0 of\n\
72 h elections\n\
-47 h record\n\
16 pk B , name\n\
23 xk P , , name\n\
10 pn B , the\n\
-35 p B PN,\n\
-54 pf B PN, Ved\n\
-52 or B1 with\n\
-67 sf B speak Ved with\n\
91 on B , with\n\
17 p B ,PNPN,\n\
20 pf B ,PNPN, Ved\n\
-40 o B to people\n\
-13 or B2 to\n\
-29 lk call people\n\
-78 sf B speak Ved to\n\
-17 on B NOUN to\n\
-25 o B from people\n\
15 or B3 from\n\
36 cf B  , Ved V\n\
-62 sf B speak Ved VERB\n\
59 on B who VERB\n\
-113 pk B 16 who\n\
-22 a B V who\n\
-35 af B V NOUN Ved\n\
75 cv B V , v\n\
-45 a B w name\n\
-38 af B w ^ Ved\n\
64 o A by thing\n\
47 or A7 by\n\
38 af A , b Ved\n\
42 sf A speak Ved by\n\
7 h citizens\n\
10 on A Q by\n\
75 pn B  a\n\
13 cv B V NOUN -\n\
67 l B express\n\
6 lk express thing\n\
52 pn B  their\n\
7 or B1 and\n\
-6 ck  name &\n\
-34 sf B other Ved and\n\
20 pn B 8 their\n\
-17 pn B 16 their\n\
34 cv B C NOUN v\n\
12 ck C thing ,\n\
-20 h event\n\
19 x B , , NOUN v\n\
17 x B f , NOUN v\n\
3 xk f , NOUN name\n\
-20 pk B 32 people\n\
-209 a B f people\n\
3 a A f people\n\
41 h poll\n\
28 p A N\n\
9 po A N f\n\
-6 sf A say Ving of\n\
-21 xk , , A name\n\
-6 xr B0 , , A\n\
-3 cf B  A Ved ,\n\
-119 d B subject 0\n\
-34 pd B 8 subject be\n\
-16 x B P , A v\n\
-18 xf B P , A v Ved\n\
-7 xk P , A name\n\
-17 xr B1 P , A\n\
-15 cf B  A Ved P\n\
-50 d B subject 1\n\
-119 pd B 16 subject be\n\
54 on B PROPN in\n\
-122 h tuesday\n\
-52 cf B  A Ved f\n\
-19 pd B 32 subject be\n\
-71 cf B  A Ved ^\n\
-25 pd A 16 subject be\n\
6 a A h thing\n\
19 p B Vo\n\
36 pf B Vo V0\n\
-9 o B before name\n\
9 lk portray name\n\
10 pd B Vo after 0\n\
-83 a B h thing\n\
-43 or B3 to\n\
-21 on B ADV to\n\
-37 cf B  o V0 r\n\
-46 on B VERB that\n\
-61 pk B 32 owner\n\
40 or B7 ,\n\
-3 x B , , o v\n\
-73 xk , , o name\n\
11 cf B  o V0 ,\n\
-28 c B 1 , , o\n\
-25 xf B V C NOUN - Ving\n\
-5 xk V C NOUN thing\n\
-26 cf B C NOUN Ving V\n\
88 pf B VN Ving\n\
-13 af B V - Ving\n\
-28 x B - V NOUN v\n\
-6 xk - V NOUN name\n\
33 ck V name -\n\
-18 cf B  NOUN Ving ^\n\
39 sf B say Ving ^\n\
-35 af B A - Ved\n\
-21 xf B - A A v Ved\n\
-3 xk - A A name\n\
-37 ck C name -\n\
-9 l B brief\n\
5 af B - ^ Ved\n\
80 h media\n\
-124 on B has VERB\n\
-72 ck  owner C\n\
25 or B4 after\n\
-28 x B h A r v\n\
-22 lk report people\n\
-10 o B ’s thing\n\
-19 xf B ^ A r v V0\n\
46 l B speak\n\
36 lk speak name\n\
-36 on B ¶ as\n\
-40 cv A V P v\n\
-136 pd A 16 after pa\n\
-12 pk A 32 people\n\
54 lk speak people\n\
-55 pd A 32 after pa\n\
10 h groups\n\
-12 or B0 to\n\
76 cv B D PROPN -\n\
8 x B , V PROPN v\n\
19 sf B show Ved ,\n\
10 cv B C PROPN v\n\
12 h official\n\
65 o A from name\n\
45 or A1 from\n\
4 on A VERB from\n\
84 p B Ax\n\
-6 pk B Ax name\n\
121 pf B Ax V0\n\
22 pd B Ax after 0\n\
-28 o B as people\n\
-62 ck  people s\n\
-50 h nominee\n\
-26 on B PROPN as\n\
-168 a B s name\n\
-55 sf B think V0 of\n\
-10 cf B  x V0 P\n\
4 pn B 32 PROPN\n\
-6 on B ADJ than\n\
-9 on B ¶ with\n\
3 pk B , people\n\
-150 pf B , Ving\n\
16 af B , V Ving\n\
7 x B V , , -\n\
-50 xf B V , , - Ving\n\
65 xk V , , people\n\
27 ck  people V\n\
3 pd B , after :\n\
3 pn B , :\n\
16 x B , V , v\n\
62 xf B , V , v Ving\n\
64 xk , V , name\n\
11 cf B V , Ving ,\n\
33 sf B say Ving ,\n\
-6 c B 1 , V ,\n\
42 cv B  , v\n\
47 c B 2 V , ,\n\
-4 cf B  , Ving o\n\
-4 o B to owner\n\
-33 cf B  , Ving P\n\
-18 sf B say Ving in\n\
-51 xk ( ) , name\n\
-86 xf B P , , - Ving\n\
-6 on B , VERB\n\
71 o B for name\n\
36 or B2 for\n\
32 x B P , , v\n\
41 xf B P , , v Ving\n\
-12 xr B2 P , ,\n\
62 c B 2 P , ,\n\
17 or B3 for\n\
-13 pd B 16 after N,\n\
15 x B ^ , , v\n\
-40 xf B ^ , , v Ving\n\
-6 cf B  , Ving ^\n\
16 c B 3 ^ , ,\n\
17 h email\n\
20 h hopefuls\n\
139 on A NOUN from\n\
91 h bush\n\
-12 sf B speak Ved on\n\
-55 h twitter\n\
63 h rubio\n\
48 af B V ^ Ving\n\
-11 lk ask thing\n\
28 af B V P Ving\n\
-15 h call\n\
49 af B r ^ Ving\n\
38 x B ^ r , v\n\
12 cf B V , Ving ^\n\
-72 lk ask name\n\
38 c B 1 ^ r ,\n\
60 h sanders\n\
-57 af B C P Ved\n\
-22 xf B P C PROPN - Ved\n\
-23 cf B C PROPN Ved P\n\
-44 sf B tell Ved for\n\
46 po B PN ^\n\
-13 x B ^ A x v\n\
-69 xk ^ A x name\n\
-47 af B ' ^ Ved\n\
7 lk comment owner\n\
18 ck D name ^\n\
13 lk prefer name\n\
39 af B - , Ved\n\
24 c B 0 , - -\n\
7 pd B - after 0\n\
29 h self\n\
34 o B - name\n\
80 a B . name\n\
-4 cf B  - Ved -\n\
13 h vt\n\
13 on B i -\n\
24 cf B  - Ved P\n\
29 cv B V - v\n\
-22 p A N,\n\
-21 po A N, ,\n\
11 lk describe people\n\
40 af B C , Vs\n\
36 d B before 0\n\
23 pn B  .\n\
-12 d B before 3\n\
-41 af B , o Ving\n\
-136 l B according\n\
50 pn B , a\n\
8 af B - & Ving\n\
33 sf B say Ving and\n\
-29 cf B  , Ving f\n\
32 sf B say Ving of\n\
-26 af B - P Ving\n\
26 h progressives\n\
34 af B P ^ Ving\n\
-9 x B ^ P , v\n\
21 c B 1 ^ P ,\n\
-19 cf B C NOUN Ved ^\n\
26 ck C thing ^\n\
54 pn B  they\n\
38 h percent\n\
58 or B0 while\n\
10 l B find\n\
-17 sf B show Ved of\n\
4 c B 1 f , NOUN\n\
8 o B for other\n\
-24 cf B  NOUN Ved P\n\
-21 on B VERB for\n\
-22 af B A C Ved\n\
51 sf B show Ved VERB\n\
-30 x B ^ C NOUN v\n\
58 pn B  him\n\
-17 a A A people\n\
4 cv A V PRON -\n\
-4 lk prefer people\n\
-96 a A A thing\n\
7 a B NOUN who\n\
61 l B support\n\
6 lk support who\n\
41 sf B noun N0 NOUN\n\
-13 o B of people\n\
-14 ck  people f\n\
51 lk support thing\n\
-37 af B P ^ N0\n\
10 o A of people\n\
3 h students\n\
-27 or A7 VERB\n\
-16 lk support name\n\
8 p B V\n\
27 pf B V N0\n\
4 af B V f N0\n\
-3 cv B V V v\n\
-36 pd B V after 0\n\
-56 cv B  V v\n\
-22 sf B noun N0 while\n\
-4 on B NOUN who\n\
-24 x B & NOUN j -\n\
-24 xr B0 & NOUN j\n\
-24 c B 0 & NOUN j\n\
68 po B N &\n\
21 af B ' & N0\n\
-14 o B in people\n\
-233 a B & people\n\
-96 cf B  j N0 P\n\
12 ck  name h\n\
26 h carson\n\
-23 c B 1 P , j\n\
34 o B was name\n\
-4 cf B  o V0 A\n\
27 o B , who\n\
-5 ck C who ,\n\
-94 p B ,w\n\
-8 pk B ,w name\n\
-12 pk A 8 people\n\
-59 h candidate\n\
34 xf B V , , - Ved\n\
-22 ck V he C\n\
-60 pk B 8 who\n\
29 xf B ^ , , v Ved\n\
14 xr B3 ^ , ,\n\
-26 on A VERB that\n\
13 cv B  t -\n\
26 l B advocate\n\
48 p B t\n\
59 pk B t thing\n\
26 po B t ,\n\
26 x B , t t -\n\
26 c B 0 , t t\n\
25 sf B other Ns and\n\
7 h director\n\
-25 pd B 16 after pf\n\
-29 pn B 16 for\n\
-10 af B A ^ Ns\n\
53 sf B other Ns ^\n\
-16 po B AA ^\n\
-16 l B challenge\n\
46 pn B r PROPN\n\
23 l B argue\n\
9 lk argue thing\n\
-77 h speech\n\
-144 h friday\n\
94 l B vote\n\
-16 pn B A for\n\
-14 c B 1 P , A\n\
-14 a A . people\n\
-9 cv A V P -\n\
15 xr B0 r A A\n\
15 c B 0 r A A\n\
5 x B , - A v\n\
-6 pd B 32 after pf\n\
-95 pn B 32 for\n\
23 or A2 by\n\
65 h cruz\n\
-39 po B  C\n\
-18 af B C C Ved\n\
-49 ck C name C\n\
-112 h wednesday\n\
68 p B CN\n\
36 or B1 —\n\
30 af B C - Ved\n\
6 c B 0 - C PROPN\n\
-6 h report\n\
-10 or B2 (\n\
13 xk ( ) PROPN name\n\
-35 h ap\n\
26 po B , ,\n\
6 xf B , , , - Ved\n\
8 xr B0 , , ,\n\
15 c B 1 , , ,\n\
12 pd B , after Nt\n\
10 pd B 8 after Nt\n\
9 h carter\n\
7 xr B0 ^ V V\n\
56 l B decline\n\
8 o B but name\n\
92 on B , but\n\
-56 ck V name C\n\
-14 pn B 8 ADV\n\
-37 pk B A it\n\
-6 xk h A A it\n\
-55 cf B C A Ved h\n\
-9 on B NOUN ADV\n\
6 lk reveal thing\n\
-46 x B ^ V A v\n\
-95 xf B ^ V A v Ved\n\
-14 xr B2 ^ V A\n\
-87 pn B 8 in\n\
20 x A P t P -\n\
11 xk P t P name\n\
17 c A 0 P t P\n\
74 ck  who ,\n\
36 h staff\n\
28 d B split 0\n\
48 pd B  split b1\n\
94 pd B  before b1\n\
26 on B ) –\n\
-33 on B ¶ while\n\
-19 lk disclose name\n\
5 pk B A he\n\
44 pn B A he\n\
43 pn B 8 he\n\
8 h race\n\
7 pn B 16 he\n\
-29 pn B 32 he\n\
7 x B , A & v\n\
11 xr B2 , A &\n\
7 cf B C & Ved ,\n\
17 c B 0 , A &\n\
33 pn B 16 his\n\
19 x B P , & v\n\
44 xf B P , & v Ved\n\
8 c B 1 P , &\n\
-103 pn B 32 his\n\
-51 cf B  & Ved C\n\
-8 pn B , PROPN\n\
-18 p B oN,\n\
6 af B o V Ving\n\
60 x A C , PROPN -\n\
57 xk C , PROPN name\n\
-22 cf A  PROPN Ving C\n\
59 c A 0 C , PROPN\n\
-19 lk add name\n\
37 on B ADJ of\n\
7 lk add thing\n\
8 sf B say Ved be\n\
-22 on B to be\n\
-28 pn B 16 ADV\n\
-46 or B4 of\n\
-23 pn B 32 ADV\n\
-24 o B by thing\n\
-8 lk describe he\n\
40 on B ADV ^\n\
92 a B D people\n\
-29 lk show people\n\
-34 o B NOUN he\n\
-29 af B A NOUN Ved\n\
41 on B ¶ VERB\n\
13 af B NOUN P Ns\n\
3 cf B  PRON Ns V\n\
29 p B VNPN\n\
42 o B and he\n\
-36 cf B V PRON Ns &\n\
-5 or B3 in\n\
-22 h himself\n\
-56 sf B noun Ns ,\n\
74 p B VP\n\
8 xk , V P name\n\
-7 cv B V P v\n\
20 lk answer name\n\
-12 af B , P Ning\n\
-34 cv B  P v\n\
8 or A4 from\n\
34 pn A 32 a\n\
32 h crowd\n\
-55 pn B  VERB\n\
-17 a B t name\n\
-19 on B NOUN by\n\
-25 on B and in\n\
-69 pn B 32 VERB\n\
-21 o B after name\n\
-71 h week\n\
-90 lk expect thing\n\
6 sf B think Ving ,\n\
15 sf B think Ving ^\n\
11 pn B  she\n\
-19 pn B 8 she\n\
-30 xk ^ , PROPN name\n\
-9 pn B 16 she\n\
-47 pd B , after ..\n\
10 cf B  , Ved f\n\
48 pd B 8 after ..\n\
-43 p B ,N&N,\n\
-32 pf B ,N&N, Ved\n\
21 c B 2 , , ,\n\
-30 xr B4 ^ , ,\n\
-18 x A P P P -\n\
-7 af A , P Ved\n\
-123 h monday\n\
-7 po B , f\n\
15 af B , f Ving\n\
-18 xf B f , , - Ving\n\
-4 on B VERB of\n\
-4 af B C C Ving\n\
41 cf B C r Vs ^\n\
28 ck C people ^\n\
37 l B mention\n\
17 po B A f\n\
-16 sf B think Ved of\n\
-34 pn B A to\n\
-70 po A  V\n\
6 a B A who\n\
-30 xf B NOUN A A v Ved\n\
48 pd B A after t\n\
48 pn B A that\n\
-21 on B NOUN NOUN\n\
-32 p B wA\n\
4 ck C thing -\n\
19 lk suggest thing\n\
23 h commentators\n\
103 h some\n\
44 a B Q thing\n\
-13 h views\n\
-5 pn B 32 that\n\
-60 cv B  P -\n\
21 cf B  P N0 ,\n\
5 af B ' , N0\n\
18 h wallace\n\
-9 cf B  P N0 P\n\
-9 lk praise thing\n\
-15 cv A C f -\n\
-32 h immigrants\n\
29 l B pledge\n\
-4 lk pledge name\n\
4 o B during thing\n\
17 h movement\n\
-11 af B P , Ved\n\
3 x B , P PROPN -\n\
13 xf B , P PROPN - Ved\n\
-3 af B ' , Ved\n\
41 pd B A after pt\n\
-21 xr B0 ^ A o\n\
52 l B endorse\n\
-17 lk endorse name\n\
32 l B back\n\
7 sf B other Ving of\n\
39 h pac\n\
140 sf A other Ving ,\n\
-6 h murphy\n\
-37 cv A  j v\n\
-5 o B for people\n\
-14 xk P , , people\n\
-6 af B V f Ved\n\
16 l B tweet\n\
50 lk tweet name\n\
10 h usa\n\
-45 p B ,NoN,\n\
-7 po B ,NoN, ^\n\
-80 on B ¶ ^\n\
11 af B - P Ved\n\
-52 sf B think Ved on\n\
11 h alabama\n\
-15 on B NOUN —\n\
-83 af B V P Ved\n\
-7 xk P V NOUN thing\n\
-27 cf B V NOUN Ved P\n\
4 cv A D PROPN -\n\
16 lk tell he\n\
3 x B P NOUN PROPN -\n\
3 xr B0 P NOUN PROPN\n\
15 cf B  PROPN N0 P\n\
3 c B 0 P NOUN PROPN\n\
-24 pf B PN N0\n\
-86 o B by name\n\
19 af B V , N0\n\
-8 cf B  NOUN N0 P\n\
-19 x B ^ P NOUN -\n\
-47 o B that he\n\
-75 x B t A & v\n\
-49 ck  he t\n\
-30 cf B  & Ved f\n\
-18 h part\n\
10 p B oVN\n\
7 o B from owner\n\
35 pd B 16 after N\n\
22 x B V NOUN NOUN -\n\
22 xr B0 V NOUN NOUN\n\
11 cf B  NOUN N0 V\n\
22 c B 0 V NOUN NOUN\n\
28 p B ,Ax\n\
-25 or B3 —\n\
-13 xf B ^ , PROPN v Ved\n\
45 pn B 16 at\n\
-12 ck D thing ^\n\
-31 h group\n\
-18 af B C o Ved\n\
-32 x B o C NOUN -\n\
-3 xf B o C NOUN - Ved\n\
-22 xr B0 o C NOUN\n\
-7 cf B C NOUN Ved o\n\
-24 c B 0 o C NOUN\n\
-17 o B Q thing\n\
55 pf B , Vs\n\
6 xf B , , , - Vs\n\
41 h fiorina\n\
-17 pf B ,N, Vs\n\
65 xk ^ , , thing\n\
4 cf B  , Vs ^\n\
65 po B A V\n\
11 xr B0 V A A\n\
-10 lk protest name\n\
11 c B 0 V A A\n\
167 pn B A PROPN\n\
9 x B NOUN D PRON -\n\
9 xr B0 NOUN D PRON\n\
8 c B 0 NOUN D PRON\n\
12 ck C name f\n\
81 pd B A after N\n\
76 pn B A NOUN\n\
-6 on A is VERB\n\
18 af B A f N0\n\
20 af B V & V0\n\
25 cf B V o V0 &\n\
28 af B , ^ V0\n\
35 cf B  o V0 ^\n\
-55 cv B  Q -\n\
33 cf B  Q Ved f\n\
-16 x B ^ , Q -\n\
-16 xf B ^ , Q - Ved\n\
75 on A Q VERB\n\
11 on B ’s VERB\n\
-21 xk , V , who\n\
-41 ck V who ,\n\
39 h americans\n\
-9 cf B  PRON Vs f\n\
-19 h strategy\n\
-18 af B A C Vs\n\
49 l B push\n\
83 h biden\n\
8 or A4 by\n\
15 xr B1 , , NOUN\n\
20 c B 1 , , NOUN\n\
-24 ck V people P\n\
12 ck C he &\n\
-20 on B Q and\n\
-9 l B criticize\n\
-12 lk criticize name\n\
-46 or A1 as\n\
-18 ck V people -\n\
-10 lk criticize people\n\
10 l B dismiss\n\
-37 on B PROPN on\n\
47 pk B PN name\n\
6 xr B1 , P PROPN\n\
3 c B 0 , P PROPN\n\
25 lk offer name\n\
18 lk offer thing\n\
42 sf B write Ved ^\n\
92 pn B  her\n\
-23 h actions\n\
4 xk , , r name\n\
25 xr B0 , , r\n\
-13 cf B  r Ved ,\n\
13 xk ^ , r name\n\
43 a A f name\n\
8 af A f C Ved\n\
45 cf B V PRON N0 ^\n\
-4 sf B say Ved but\n\
16 h house\n\
42 h ryan\n\
41 lk stress name\n\
40 l B defend\n\
53 lk defend name\n\
5 o B at name\n\
-18 sf B speak Ving at\n\
4 lk note people\n\
-10 x B t V & v\n\
-25 p B b\n\
-5 pf B b Ving\n\
-146 cv B  b -\n\
-36 cf B  b Ving P\n\
-27 l B remember\n\
-46 on B is VERB\n\
-71 pn B 16 ADJ\n\
-38 l B name\n\
-27 lk name people\n\
-19 xf B V NOUN PRON - N0\n\
-21 cf B  PRON N0 V\n\
12 pk B VN name\n\
13 xf B ^ V PRON v N0\n\
91 p B VNb\n\
67 pf B VNb Ving\n\
37 c B 0 ^ V b\n\
94 cf B V r Ving ^\n\
-59 on B VERB at\n\
25 a B C it\n\
22 pn B 8 Q\n\
-32 sf B tell Ved in\n\
-31 h meeting\n\
46 on B it ^\n\
64 p B ,A\n\
55 pk B ,A thing\n\
32 po B ,A P\n\
-68 l B label\n\
62 sf B speak Ving for\n\
65 p B ,PN,A\n\
65 po B ,PN,A ^\n\
-17 xr B1 ^ , A\n\
29 c B 2 ^ , A\n\
47 pk A  owner\n\
-24 cv B  ' v\n\
74 c B 0 V o &\n\
-56 af B A P Ved\n\
115 pn B A they\n\
17 af B P & Ved\n\
-15 cf B  A Ved &\n\
-42 pn B 8 they\n\
17 pk B ,A name\n\
42 pf B ,A Ved\n\
39 po B ,A V\n\
10 x B V , A v\n\
5 pd B ,A after 0\n\
10 h virginia\n\
21 lk endorse thing\n\
7 sf B other Ved in\n\
9 h institute\n\
-105 pk B 32 who\n\
20 l B point\n\
15 lk point name\n\
-16 pd B , after t\n\
-16 pn B , that\n\
-147 p B N,\n\
27 c B 1 ^ C ,\n\
-247 h a\n\
18 af B r ^ N0\n\
-53 af B , r Ving\n\
-50 lk name name\n\
69 sf B other Ving ADV\n\
19 lk name thing\n\
48 l B vow\n\
11 af B , , Ving\n\
38 l B explain\n\
60 lk explain name\n\
-9 a A P people\n\
37 sf A say Ving VERB\n\
9 xk P , DET name\n\
-40 xk P NOUN j thing\n\
-19 cf B  j Ns P\n\
-15 l B endorsement\n\
18 pk B Pj name\n\
57 pd B Pj after 0\n\
-111 pn B 32 of\n\
-57 or B7 of\n\
-12 x B r , A v\n\
-92 cf B  A Ved r\n\
-10 c B 1 r , A\n\
53 p B ,VN,\n\
32 on B PROPN from\n\
7 x B f , , v\n\
7 xk f , , name\n\
-48 xr B7 ^ , ,\n\
-36 lk sign thing\n\
-8 lk sign name\n\
13 ck  he &\n\
-25 d A subject 2\n\
-39 l A sign\n\
42 sf B speak Vs ,\n\
-90 o B into thing\n\
39 xr B0 ^ NOUN PROPN\n\
23 or B0 because\n\
16 on B NOUN because\n\
-48 on B , in\n\
-93 lk see name\n\
33 l B agree\n\
-13 pn B  with\n\
14 pd A P after Pt\n\
-3 xf B ^ V PRON - V0\n\
-9 xk ^ V PRON they\n\
-336 l B appear\n\
65 ck D name ,\n\
10 h independent\n\
-61 or B3 with\n\
-79 af B r P Ved\n\
-10 cf B D PROPN Ved P\n\
-56 h sunday\n\
9 po B , C\n\
5 af B , C Ving\n\
23 xf B C , , - Ving\n\
4 xk C , , name\n\
9 xr B0 C , ,\n\
28 l B respond\n\
22 lk respond name\n\
9 c B 1 C , ,\n\
11 pd B , after pt\n\
-14 xr B1 Q C ,\n\
48 sf B say Ving Q\n\
13 pf B , V0\n\
39 cf B  , V0 P\n\
34 af B P ^ V0\n\
10 x B ^ P , -\n\
-10 cf B  , V0 ^\n\
-57 pd B 32 before b1\n\
18 x B ^ , r v\n\
-20 xf B ^ , r v Ved\n\
-28 o B on owner\n\
-32 af B r A Ved\n\
25 l B share\n\
8 or B2 ADV\n\
-25 on B of VERB\n\
-14 on B NUM ^\n\
30 xf B ^ V PROPN - V0\n\
91 h experts\n\
-43 l B fear\n\
-76 lk fear thing\n\
-8 sf B think Vs of\n\
17 sf B tell Ved of\n\
13 sf B tell Ved on\n\
-81 pf B - Ving\n\
-52 sf B say Ving on\n\
19 c B 0 P - -\n\
-28 p B PN-\n\
-18 lk point thing\n\
-6 p B VPN,\n\
38 pf B VPN, Ving\n\
20 x B ^ V , v\n\
15 xf B ^ V , v Ving\n\
44 c B 1 ^ V ,\n\
-7 x B , V NOUN -\n\
-9 xr B0 , V NOUN\n\
8 c B 0 , V NOUN\n\
-46 lk attack thing\n\
37 lk attack name\n\
4 h christie\n\
-13 lk attack people\n\
48 h governor\n\
30 o B and people\n\
60 af B V & Ving\n\
-5 pn B 16 him\n\
-91 h saturday\n\
-92 pd B 32 after N\n\
68 l B statement\n\
56 pf B AVN Ns\n\
30 xr B1 ^ A j\n\
38 lk statement name\n\
-4 af B - P N0\n\
19 ck C he w\n\
23 on B NOUN at\n\
7 po B AVN ,\n\
10 x B , A j v\n\
27 xk , A j name\n\
-3 on B since VERB\n\
-36 h june\n\
25 cf A  P N0 P\n\
-30 h migrants\n\
-25 l B assertion\n\
-9 lk assertion thing\n\
-133 h an\n\
35 pd B PN after t\n\
35 pn B PN that\n\
62 pf B VNPN N0\n\
10 af B V & N0\n\
-26 o B against thing\n\
31 x B V , DET v\n\
4 xf B V , DET v N0\n\
21 o B of owner\n\
39 a B j owner\n\
-10 on B NUM of\n\
-59 a B f other\n\
22 o B over thing\n\
18 on B NOUN over\n\
9 x B P A PRON v\n\
-39 lk offer he\n\
-15 lk offer people\n\
49 ck V it ^\n\
-5 lk appear it\n\
-13 pk B AA name\n\
79 pf B AA A0\n\
14 l B critical\n\
-40 sf B adjective A0 ^\n\
11 lk critical thing\n\
16 po B t P\n\
16 x B P t t -\n\
16 xk P t t thing\n\
3 xr B0 P t t\n\
16 c B 0 P t t\n\
58 pd B t after 0\n\
-26 h donations\n\
-26 l B assert\n\
54 on B NUM in\n\
4 xr B0 ^ NOUN NOUN\n\
4 po B o V\n\
46 af B o V V0\n\
44 x B V o o -\n\
40 xf B V o o - V0\n\
-20 xk V o o thing\n\
6 xr B0 V o o\n\
54 c B 0 V o o\n\
12 ck C people Q\n\
-18 h years\n\
25 x B ^ V & v\n\
3 cf B V & Vs ^\n\
-3 cv A  V v\n\
3 sf A other Ved in\n\
75 xk h , , name\n\
66 x B , , , v\n\
57 xf B , , , v Ving\n\
-19 c B 3 P , ,\n\
-25 or B2 at\n\
-31 h club\n\
-15 h day\n\
4 pd B A after ..\n\
116 pn B A a\n\
45 pd A  after ..\n\
7 cf A  DET Ving ,\n\
39 p B AVo\n\
3 lk urge name\n\
-83 p B ,&N\n\
15 pn B r NOUN\n\
4 cf B C , Ving f\n\
37 lk chant thing\n\
4 h protesters\n\
-50 a B Q name\n\
-38 lk chant name\n\
43 l B hope\n\
-61 lk hope thing\n\
43 lk hope people\n\
-5 c B 1 , A ,\n\
-29 pf B N V0\n\
-4 cf B  NOUN V0 ^\n\
-128 lk denounce thing\n\
-11 cf B  , Ving NOUN\n\
-16 on B VERB NOUN\n\
31 x B ^ A , v\n\
9 xk ^ A , name\n\
55 c B 1 ^ A ,\n\
-18 lk support owner\n\
-46 h hall\n\
-18 lk advice thing\n\
-60 pd B  after P\n\
62 pf A P N0\n\
29 o A from people\n\
37 pd A P after P\n\
70 pn A P from\n\
-175 cv B  h -\n\
76 af A V , Ving\n\
70 sf A say Ving ,\n\
6 c A 1 , V PRON\n\
-83 pf B , Ning\n\
-16 xf B P , , - Ning\n\
-44 cf B  , Ning P\n\
-34 xk C , , thing\n\
-50 c B 2 C , ,\n\
-65 ck  he C\n\
9 on B after VERB\n\
33 xk f , r name\n\
-20 xr B0 f , r\n\
-25 or B2 NOUN\n\
5 l B release\n\
31 cf B  NOUN Ns ^\n\
-43 o B about thing\n\
27 or B0 at\n\
37 lk emphasize name\n\
11 cf B  PROPN V0 ^\n\
5 xf B , V PROPN - Ved\n\
-24 a A s thing\n\
68 x B , V & v\n\
39 xf B , V & v Ved\n\
29 cf B V & Ved ,\n\
75 c B 0 , V &\n\
26 pn B , NOUN\n\
-7 af B V t Ving\n\
-30 ck V name t\n\
7 xr B8 ^ , ,\n\
28 h legion\n\
7 pd B Ar after N\n\
-43 pn B Ar to\n\
-14 or B0 by\n\
12 l B warn\n\
34 xk P C NOUN people\n\
32 ck C people P\n\
9 c B 0 P C NOUN\n\
-19 a B NOUN other\n\
70 sf B speak Ning ^\n\
12 xk , A PROPN name\n\
-31 ck  he NOUN\n\
-19 l A show\n\
-13 lk show he\n\
20 pk B A other\n\
11 xr B0 , A o\n\
4 ck  he ,\n\
35 c B 0 , A o\n\
-17 pn B  both\n\
12 pn B 8 both\n\
25 o B : name\n\
73 or B0 :\n\
-53 a B : thing\n\
-95 sf A noun Ns ,\n\
-17 pd B AA after pa\n\
-167 l A ask\n\
-38 h past\n\
-57 h questions\n\
35 lk refuse name\n\
27 o A by people\n\
-87 lk know name\n\
13 x B ^ NOUN ' -\n\
13 xr B0 ^ NOUN '\n\
-106 l B question\n\
-31 lk question name\n\
13 c B 0 ^ NOUN '\n\
11 p B ,,\n\
5 l B cheer\n\
52 lk cheer thing\n\
-93 af B V & Ved\n\
-50 pd B 16 after r\n\
-26 h activists\n\
-27 on B ) ^\n\
-4 on A PROPN and\n\
-31 pn B 8 out\n\
6 on B PROPN NOUN\n\
-33 xk , w , people\n\
38 or A0 ADV\n\
12 h primaries\n\
16 a A f other\n\
24 o B outside name\n\
20 on B , who\n\
3 xf B V C NOUN - V0\n\
3 cf B C NOUN V0 V\n\
-4 po B VN f\n\
-50 cv B V w v\n\
-84 pf B VN Ved\n\
43 or B2 but\n\
25 x B P NOUN NUM -\n\
25 xr B0 P NOUN NUM\n\
16 cf B  NUM N0 P\n\
25 c B 0 P NOUN NUM\n\
9 a A C thing\n\
9 c B 0 h C NOUN\n\
20 x B ^ P NOUN v\n\
64 a B j other\n\
-26 l B consider\n\
-43 lk consider people\n\
-14 lk consider thing\n\
73 o B but people\n\
92 p B PNVN\n\
24 po B PNVN ^\n\
22 xr B2 ^ P NOUN\n\
10 pd B o after t\n\
10 pn B o that\n\
41 p B ANo\n\
39 pf B ANo V0\n\
4 xr B0 & V NOUN\n\
-120 lk appear people\n\
-197 lk appear name\n\
-77 l A appear\n\
-85 lk appear thing\n\
49 p B VNo\n\
23 pf B VNo V0\n\
21 sf B speak V0 and\n\
8 a A & people\n\
32 x B ^ V NOUN v\n\
-95 lk ask he\n\
14 af B C f Ved\n\
15 or B1 but\n\
3 xf B P V NOUN - Ving\n\
17 xk ^ A NOUN people\n\
-23 sf B tell Ved VERB\n\
-42 on B she VERB\n\
58 xf B ^ V & v Ved\n\
-4 x B C V & v\n\
-11 xr B1 C V &\n\
-15 c B 0 C V &\n\
-23 xf B ^ C & v Vs\n\
27 xk ^ C & name\n\
-13 cf B C & Vs ^\n\
37 pf B A A0\n\
39 af B A , A0\n\
42 sf B adjective A0 ,\n\
-27 x B , P , -\n\
-6 h johnson\n\
37 xf B NOUN A A v V0\n\
-9 h superdelegates\n\
71 h reid\n\
10 p B VPNPN&\n\
5 xr B2 ^ V &\n\
20 lk highlight people\n\
-41 h conservatives\n\
-38 lk highlight thing\n\
13 o B as he\n\
-11 o B over name\n\
25 on B VERB over\n\
82 af B C , Ving\n\
93 cv B C Q v\n\
5 h close\n\
-6 af B , C Ved\n\
-8 po B VN &\n\
22 sf B noun N0 but\n\
-15 a A r people\n\
39 o B but he\n\
69 xf B ^ A r v Ving\n\
42 po B VN ,\n\
15 o B but owner\n\
12 lk claim owner\n\
-32 xk ^ A r thing\n\
57 p B CPN\n\
114 pf B CPN N0\n\
5 cf B C DET N0 ^\n\
-46 ck  it &\n\
10 pf B VP Ving\n\
6 cf B  P Ving P\n\
11 x B ^ V P v\n\
27 af B A V V0\n\
-13 ck V thing V\n\
-43 on B and VERB\n\
-6 on B VERB into\n\
14 xr B2 ^ V PRON\n\
-38 af B D P Ved\n\
-9 xf B P D PROPN - Ved\n\
6 p B VPN\n\
-26 ck D people P\n\
41 p A V\n\
80 pf A V Ving\n\
41 po A V V\n\
28 pn A V VERB\n\
-10 pn A 16 VERB\n\
-22 pf B ,NA Ved\n\
-6 pd B 16 after Nt\n\
18 o B though he\n\
43 lk promise name\n\
-11 lk promise thing\n\
4 af B , NOUN Ved\n\
-74 h much\n\
18 xk ^ V NOUN name\n\
-34 pd B  after N:\n\
-54 po B PN P\n\
-7 x B P D j -\n\
-7 xr B0 P D j\n\
-4 cv B D j -\n\
-7 c B 0 P D j\n\
-52 or B2 by\n\
68 h establishment\n\
-4 lk see people\n\
-12 or B8 ,\n\
12 pk B AN name\n\
-31 pf B AN V0\n\
17 c B 0 & A DET\n\
-64 pn B 8 as\n\
23 on A by ADV\n\
-143 sf A tell Ved ,\n\
9 h senators\n\
-21 pn B 32 her\n\
39 po B VNPN ^\n\
10 lk address name\n\
66 pd B  after r\n\
31 xk ^ V PROPN he\n\
23 xr B3 ^ V PROPN\n\
7 lk focus he\n\
27 cf B  PROPN Ns ,\n\
82 h delegates\n\
-28 on B in VERB\n\
-69 lk expect people\n\
-7 on B ADJ to\n\
-14 x B P o A v\n\
37 xk , V o name\n\
16 on B VERB as\n\
-10 xf B V D NOUN - Ved\n\
-11 cf B D NOUN Ved V\n\
26 sf B speak Ved is\n\
29 h congress\n\
-121 l B look\n\
-47 lk look name\n\
12 pk B ,N, name\n\
25 af B P h Ved\n\
-9 o B be people\n\
-56 a B h people\n\
42 a B PRON people\n\
-34 cf B  , Ved C\n\
-42 x B C A & v\n\
-17 c B 1 , P ,\n\
-85 p B ,NPN,\n\
-37 pf B ,NPN, Ved\n\
-10 p B ,NPN,A\n\
-9 c B 3 ^ , A\n\
41 ck V name D\n\
44 l B worry\n\
34 x B ^ r & v\n\
10 cf B  & Ved ^\n\
-16 h minutes\n\
25 cv B D w -\n\
-4 x B P , & -\n\
25 xr B5 ^ A &\n\
62 af B A NOUN Ving\n\
-21 o B with people\n\
28 on B ADJ with\n\
35 cf B  A Ving V\n\
-61 lk look thing\n\
-15 xr B3 ^ A A\n\
-33 a A b thing\n\
6 on A ADJ by\n\
-20 sf B think V0 VERB\n\
7 h inequality\n\
76 on B NOUN was\n\
-14 x B C A o v\n\
12 h survey\n\
27 pn B  themselves\n\
32 sf B other V0 of\n\
-27 d A subject 1\n\
47 a B j name\n\
-7 pd B 16 after in\n\
-80 pn B 16 in\n\
-4 cf B V PRON Ved &\n\
-21 c B 0 & V PRON\n\
17 p A Nb\n\
17 po A Nb b\n\
80 or A1 by\n\
38 sf A think Ved by\n\
35 xk ^ V DET name\n\
17 p B PNo\n\
-17 h court\n\
-11 l A question\n\
-17 af B , & Ving\n\
-7 xr B0 & , r\n\
-66 c B 1 & , r\n\
46 h strategist\n\
21 l B plan\n\
15 ck V he s\n\
53 pk B - name\n\
26 on B PROPN —\n\
4 xk ^ - - name\n\
8 lk hope he\n\
12 cv B V ' v\n\
10 l B attention\n\
-67 o A as name\n\
14 lk attention name\n\
10 xk , , NOUN people\n\
-3 ck  name Q\n\
7 cf B  & Ved &\n\
14 af A , C Ved\n\
-40 h texas\n\
29 pn B 16 some\n\
5 xf B V , A v Ving\n\
7 c B 2 V , A\n\
25 pk B Ax he\n\
-5 ck  he h\n\
19 xk , V PROPN he\n\
30 ck V he ,\n\
-35 xk , V PRON he\n\
-64 lk clear thing\n\
-41 o B or name\n\
-85 on B PROPN or\n\
-29 on B not VERB\n\
-36 l B declare\n\
-19 lk declare people\n\
-25 lk declare name\n\
-4 or B5 ADV\n\
-15 lk insist name\n\
-65 af B A t Ving\n\
-5 sf B say Ving that\n\
-23 pd B 'NN after 0\n\
47 xk h V PROPN name\n\
103 c B 0 h V PROPN\n\
-132 sf A other Ved ,\n\
-14 h miami\n\
7 x B h V & v\n\
9 x B P V & v\n\
18 xr B2 ^ A A\n\
-117 xk , A , who\n\
-49 pn B A of\n\
-34 on B have VERB\n\
-17 xk ^ C & he\n\
-10 lk attention owner\n\
60 p B ,VN\n\
20 pf B ,VN N0\n\
-24 ck D thing f\n\
34 cf B  PRON N0 ,\n\
17 pn B  what\n\
22 af A . b Ving\n\
111 on A NOUN by\n\
21 h vermont\n\
64 xr B4 ^ , A\n\
21 cf A V DET Ving ,\n\
-87 h months\n\
43 c B 2 & , ,\n\
15 x B & , & v\n\
4 xf B & , & v Ved\n\
4 sf B think N0 ,\n\
24 af B , & N0\n\
9 l B post\n\
-42 lk post name\n\
20 p B CNPN\n\
20 pf B ,PN Ved\n\
-90 on B ADJ and\n\
38 lk support they\n\
98 on B NOUN like\n\
24 xr B2 P A PRON\n\
35 c B 0 P A PRON\n\
8 x B & A o v\n\
5 or B2 is\n\
-64 l B criticism\n\
-53 lk criticism name\n\
12 lk criticism thing\n\
52 h kentucky\n\
36 pk B ,PN, name\n\
-6 x B C NOUN PRON -\n\
-6 xk C NOUN PRON owner\n\
-6 xr B0 C NOUN PRON\n\
-6 c B 0 C NOUN PRON\n\
48 af B C , N0\n\
11 sf B speak N0 ,\n\
-30 xk & A P he\n\
-27 lk fire thing\n\
14 xf B , C , v Ving\n\
14 h sign\n\
-18 o B but it\n\
-218 a B ' it\n\
-39 l B remind\n\
-15 lk remind name\n\
4 l A remind\n\
9 pn B o a\n\
15 xk , A o name\n\
23 x B V A o v\n\
23 xf B V A o v V0\n\
-19 or B0 or\n\
-19 cf B  j N0 f\n\
-63 pk B PNN people\n\
9 af B , , N0\n\
76 pf B  Aing\n\
-21 a B j thing\n\
60 h those\n\
24 x B P , DET v\n\
9 or B3 after\n\
-3 or B0 into\n\
3 pf B ,VN, Ved\n\
-70 pk B ,& name\n\
-18 pd B ,& after 0\n\
-20 xf B P V NOUN - Ved\n\
-330 l B seem\n\
-117 lk seem thing\n\
-139 lk seem people\n\
-67 l A seem\n\
-135 lk seem name\n\
-29 on A was VERB\n\
7 sf B noun Ns after\n\
5 sf B other Vs ADV\n\
-32 sf B other Ving Q\n\
-27 pn B 8 whether\n\
44 pk B j owner\n\
-22 h reagan\n\
-4 xk f , PRON name\n\
33 xf A C , PROPN - Ved\n\
21 h smith\n\
-88 h ohio\n\
13 cf B  x V0 ,\n\
33 pn B Ar PROPN\n\
-3 pn B , it\n\
70 l B seek\n\
20 lk seek thing\n\
-87 sf B other Ved by\n\
16 pk B V he\n\
4 pd B V after t\n\
26 pn B V that\n\
-35 af B P f N0\n\
-60 lk concern name\n\
-67 cf B V V N0 ^\n\
12 pn B  over\n\
-50 sf B other Ved from\n\
5 lk suggest people\n\
-55 pd B A after pa\n\
-195 pn B A as\n\
44 o B on people\n\
-10 sf B other Ved on\n\
-3 cf B V A Ved &\n\
-149 pn B 16 as\n\
20 x B NOUN A NOUN v\n\
-23 cf B V NOUN Ved NOUN\n\
-20 o B been thing\n\
-8 cf B  j Ns A\n\
26 xf B , A j v Ns\n\
6 c B 1 , A j\n\
-47 pn B 16 about\n\
37 af B A P N0\n\
-11 lk hope other\n\
-11 cv B V NUM -\n\
11 xr B3 ^ A ,\n\
10 or B1 PROPN\n\
-4 af B r PROPN Ved\n\
35 xf B h A o v V0\n\
40 c B 0 h A o\n\
39 sf B say V0 on\n\
7 c B 0 P A o\n\
-39 or B0 not\n\
20 xf B h A A v Ving\n\
-6 cf B V DET N0 f\n\
12 pn B  there\n\
-11 ck V name r\n\
-37 on B PROPN ADV\n\
9 pk B rN name\n\
13 xk ^ r PROPN name\n\
13 xr B1 ^ r PROPN\n\
15 c B 0 ^ r PROPN\n\
-47 ck V it h\n\
-30 x B P , r -\n\
-20 p B VN,N\n\
-14 cv B D r v\n\
22 o B outside people\n\
-58 h month\n\
32 xf B ^ V P v N0\n\
45 xk ^ V P name\n\
5 lk support he\n\
17 on B NUM to\n\
-34 pn B 32 ADJ\n\
18 x B , V NOUN v\n\
7 xf B , V NOUN v Ving\n\
50 xr B2 , V NOUN\n\
29 cf B V NOUN Ving ,\n\
32 h documents\n\
27 lk vote who\n\
-64 cf B V A Ved P\n\
-78 p A PN,\n\
-19 pf A PN, Ved\n\
-72 po A PN, ,\n\
34 cv B C P v\n\
51 pk B Ar who\n\
9 x B - A r v\n\
9 c B 0 - A r\n\
32 af B - , N0\n\
24 pf B No V0\n\
-60 a B ~ name\n\
-26 sf B adjective A0 VERB\n\
31 pn B 32 she\n\
19 h america\n\
-7 p B h\n\
-44 x B , , h v\n\
-32 cv B  h v\n\
-3 c B 1 , , h\n\
-81 sf B tell Ved Q\n\
-18 lk ask who\n\
13 ck V thing h\n\
-60 lk appear he\n\
25 pk B Vo he\n\
12 l B remark\n\
23 sf B noun N0 over\n\
65 lk remark name\n\
29 l B oppose\n\
-23 lk oppose thing\n\
40 pd B ,PN after 0\n\
-21 pk B ,A people\n\
-64 p B ,N,A\n\
-16 pf B ,N,A Ved\n\
-23 po B ,N,A ^\n\
10 h community\n\
3 x B & P NOUN -\n\
17 xk & P NOUN people\n\
3 c B 0 & P NOUN\n\
37 pn B r a\n\
-103 lk debate thing\n\
-30 lk debate name\n\
50 h administration\n\
7 sf B speak Ving ADV\n\
-29 h herself\n\
70 lk demand name\n\
-24 lk know people\n\
-6 x B ^ r o v\n\
13 h univision\n\
-65 lk question thing\n\
32 x B , , DET v\n\
13 xf B , , DET v N0\n\
6 c B 1 , , DET\n\
32 xf B P , DET v N0\n\
-8 lk question people\n\
22 l B word\n\
41 c B 0 h V j\n\
-64 pd B 32 after pa\n\
-59 pn B 32 about\n\
-4 h fracas\n\
-11 ck V name V\n\
11 lk word name\n\
21 pn B 32 them\n\
-14 cf B  & Ving C\n\
11 af B o f V0\n\
18 xf B f o o - V0\n\
64 h use\n\
-16 c B 0 ^ C o\n\
-34 p B ,wA\n\
23 sf B other Ving but\n\
37 lk promote thing\n\
31 o A among name\n\
25 on A NOUN among\n\
-70 h book\n\
-13 cf B V , Ved ,\n\
58 x B & , , v\n\
60 xk & , , people\n\
31 sf B say Ved while\n\
-29 h work\n\
-22 xf B , V PRON - Vs\n\
-4 or B3 while\n\
-5 x B , V h v\n\
-21 cv B V h v\n\
41 cf B  NOUN Ved (\n\
13 sf B tell Ved (\n\
4 l B deliver\n\
28 x B ^ C Q v\n\
16 xk ^ C Q name\n\
-8 on A VERB as\n\
51 p A PNb\n\
51 po A PNb b\n\
51 cf A  P Ved b\n\
6 sf A other Ved by\n\
19 lk attack who\n\
10 sf B speak Ved that\n\
-34 c B 0 t A &\n\
53 h 2014\n\
-3 ck  he s\n\
40 l B try\n\
54 lk try name\n\
-31 on B PROPN had\n\
-6 sf B say Ning of\n\
30 cf B V , Ving s\n\
41 sf B say Ving as\n\
-19 l A release\n\
-28 xr B0 V t t\n\
44 cv B V t v\n\
-65 pn B VN of\n\
36 h pacs\n\
43 on B PROPN .\n\
-8 h manager\n\
39 h lewandowski\n\
-90 l B charge\n\
-88 lk charge thing\n\
19 po B AN ^\n\
5 lk charge name\n\
-10 pf B h Ving\n\
-3 xk ^ A h name\n\
-72 lk charge people\n\
-3 x B f V & v\n\
46 ck C people &\n\
-28 cf B  P Ving ^\n\
83 af A C , Ving\n\
19 x A , C DET -\n\
14 xr A1 , C DET\n\
37 h lawmakers\n\
-66 h comments\n\
77 p B CN&\n\
35 x B , C & v\n\
27 xf B , C & v Ved\n\
92 xk , C & name\n\
39 c B 0 , C &\n\
-30 p B ,N-N,\n\
-37 x B h A , v\n\
7 h manafort\n\
7 lk seek he\n\
-10 xk P V o thing\n\
-40 xf B , , , - Ving\n\
-133 pd B , after pa\n\
54 xk , , , people\n\
-5 pk B ,NNN, name\n\
-48 pf B AV N0\n\
-32 xf B ^ A V v N0\n\
-28 pd B AV after 0\n\
-36 p B ,N,N,\n\
-32 pf B ,N,N, Ved\n\
40 pk B A they\n\
9 p B ACN\n\
5 po B ACN ,\n\
-7 xk & V PRON he\n\
-25 h agreement\n\
-103 o B what he\n\
-55 on B VERB what\n\
-18 xk t A & name\n\
-15 cf B  h Ved ^\n\
-26 h when\n\
-29 lk agree thing\n\
16 cf B  - Ved A\n\
58 lk aim name\n\
-22 lk aim thing\n\
55 h ads\n\
-87 l B title\n\
10 xf B & P NOUN - Ved\n\
29 xr B2 & P NOUN\n\
-34 lk title thing\n\
23 xf B ^ , NOUN v Ved\n\
31 c B 2 ^ , NOUN\n\
-28 cf B D r V0 ^\n\
-33 lk know he\n\
-14 pd B Ar after pf\n\
-57 pn B Ar for\n\
9 h beck\n\
38 ck  name ~\n\
3 sf A speak Ving ,\n\
3 l B encourage\n\
5 lk encourage name\n\
-21 xr B3 , V o\n\
37 x B P C PROPN v\n\
37 xk P C PROPN thing\n\
85 p B APN\n\
19 pf B APN Ved\n\
12 ck  who PROPN\n\
-47 ck V name w\n\
17 xk D , , name\n\
-8 pn B  and\n\
20 xk V , r people\n\
14 h guy\n\
-3 a B x other\n\
-17 lk know other\n\
-11 h their\n\
3 c A 1 , r P\n\
6 h critics\n\
10 c B 1 C , o\n\
-35 x B & , o v\n\
58 po B A t\n\
48 c B 1 , , &\n\
-4 x B f , & v\n\
5 cf B  r V0 ^\n\
5 on B of NOUN\n\
42 on B is what\n\
9 cf B  DET Ved ^\n\
-39 h course\n\
-15 p B ,h\n\
-3 on B NOUN behind\n\
-3 or B6 and\n\
16 af B w & Ved\n\
-13 cf B  ' N0 P\n\
-10 h death\n\
-18 xk ^ V NOUN people\n\
5 sf B adjective A0 ADV\n\
25 af B V D Ving\n\
-5 af B - ^ Ving\n\
6 ck C thing b\n\
22 h two\n\
15 xf B f , , - Ved\n\
24 c B 2 f , ,\n\
-7 ck V who PROPN\n\
10 h conservative\n\
-79 p B ,&A\n\
-25 pf B ,&A Ved\n\
11 xf B , - A v Ved\n\
9 xr B5 ^ V &\n\
-27 pk B V name\n\
-5 po B V ,\n\
-6 x B , V V v\n\
-47 xk , V V name\n\
40 h hill\n\
27 xr B2 f , ,\n\
53 pn A f of\n\
12 pk B Ajo name\n\
37 pd B Ajo after 0\n\
9 h mogul\n\
-13 lk demand thing\n\
28 lk file name\n\
10 h representatives\n\
67 on B PROPN after\n\
30 xr B5 ( ) PROPN\n\
9 c B 1 ( ) PROPN\n\
-28 p B AV,N\n\
-15 o B if he\n\
-22 or B0 behind\n\
23 pn B , her\n\
-23 h tone\n\
-10 xk , A r thing\n\
-11 af B NOUN f Ning\n\
-15 x B f NOUN j -\n\
-15 xr B0 f NOUN j\n\
-15 c B 0 f NOUN j\n\
47 po B N f\n\
-60 af B NOUN f Ns\n\
-48 x B f NOUN NOUN -\n\
-48 xr B0 f NOUN NOUN\n\
-48 c B 0 f NOUN NOUN\n\
-62 p B AxCo\n\
-62 po B AxCo ^\n\
25 l B threaten\n\
54 lk threaten name\n\
77 af B NOUN , Ns\n\
-14 af B V & Ns\n\
-6 cv B V f v\n\
5 x B V NOUN ' -\n\
5 xr B0 V NOUN '\n\
5 c B 0 V NOUN '\n\
29 pn B 16 against\n\
-42 af B V , Ns\n\
-26 sf B noun Ns as\n\
20 xk P A o name\n\
46 c B 0 ^ P o\n\
-3 h war\n\
12 af A & P N0\n\
-49 af B V V Ved\n\
4 af A P b Ved\n\
-109 pf B ,wA Ved\n\
-10 xk b , DET name\n\
11 l B concerned\n\
39 o B X name\n\
5 sf B say Ved X\n\
-24 pn B 32 as\n\
-18 x A b , b -\n\
23 sf A tell Ved by\n\
-18 c A 0 b , b\n\
27 pd A b after ..\n\
29 xr B1 , A r\n\
17 c B 1 , A r\n\
26 h scott\n\
-112 po B ,NPN, ^\n\
-15 pf B ,NoN, Ved\n\
39 af B . , Ved\n\
43 xf B , . , - Ved\n\
-10 x B , , o -\n\
-30 xr B1 , , o\n\
-28 pd A P before b1\n\
-60 o B behind name\n\
10 lk email people\n\
29 cv B C & -\n\
-31 x B , r j v\n\
9 lk question who\n\
-13 lk concede thing\n\
56 xk , A , name\n\
8 xk NOUN A r who\n\
21 l B skeptical\n\
94 xf B P , , - V0\n\
39 af B o ^ P0\n\
-39 pd B 16 after Ni\n\
3 pd B VN, after 0\n\
-9 h terrorism\n\
3 xr B1 V C &\n\
-12 x B ^ , & v\n\
-4 xk ^ , & name\n\
-6 xk & , A name\n\
43 on B in which\n\
-4 xf B f , & v Ved\n\
-4 l B acknowledge\n\
-11 ck D name V\n\
35 pf A N N0\n\
-6 xr B3 , V PRON\n\
-6 x B ^ r PRON v\n\
-10 xk ^ r PRON name\n\
-10 c B 1 ^ r PRON\n\
-41 h language\n\
-12 xr B0 P V V\n\
-12 c B 0 P V V\n\
7 sf B adjective A0 but\n\
22 af B ' & A0\n\
-85 lk seem he\n\
22 cf A  P Ving ,\n\
18 pk B o people\n\
36 h justice\n\
71 on B ADJ for\n\
-24 ck D name h\n\
-41 xk P , A people\n\
6 lk celebrate thing\n\
-39 lk question he\n\
-81 l B request\n\
-44 lk request name\n\
-8 lk request people\n\
106 a B P who\n\
-3 h gingrich\n\
-17 l B nominate\n\
36 af B P - Ving\n\
-59 h deal\n\
-3 sf B other Ving for\n\
-16 x B ^ ' NOUN v\n\
13 h attempts\n\
7 h priebus\n\
65 cf A  o Ved b\n\
-38 l A look\n\
-12 sf B other V0 at\n\
16 l B lay\n\
13 xk P DET DET thing\n\
21 pd B , before b2\n\
-61 pf B  Ped\n\
-17 af B PROPN ^ Ped\n\
-17 xf B ^ PROPN PROPN - Ped\n\
-61 ck  name PRON\n\
-3 pn B 8 an\n\
32 h mate\n\
13 lk sign people\n\
46 af A A , Ving\n\
12 cf A C t Ving ,\n\
81 h rights\n\
-13 xk P , r thing\n\
68 h committee\n\
-15 h philadelphia\n\
-18 x B ^ , DET v\n\
-13 xk ^ , DET name\n\
14 xr B3 f , NOUN\n\
-28 c B 1 , V NOUN\n\
12 sf B write N0 ^\n\
6 xf B ^ V NOUN v N0\n\
27 cf B V NOUN N0 ^\n\
-16 l B sense\n\
-12 xf B , D NOUN - V0\n\
-12 cf B D NOUN V0 ,\n\
36 lk think people\n\
4 h followers\n\
-88 pf B VPN, Ved\n\
11 xr A1 , V o\n\
31 af B A - V0\n\
-27 on B in -\n\
19 cf A  NOUN Ving b\n\
22 pf B ACN N0\n\
8 sf B speak V0 to\n\
6 lk reference people\n\
-50 ck  it ,\n\
15 h cooper\n\
-9 p B AVP\n\
-27 lk favor name\n\
64 af B o V N0\n\
58 lk favor thing\n\
-20 pn B 32 in\n\
11 or B0 ;\n\
-8 xk & , o name\n\
-7 pn B 16 not\n\
28 sf B other N0 ,\n\
28 xr B1 V , DET\n\
8 h 70\n\
-28 af B V s N0\n\
-38 xk h A r name\n\
21 xf B f , r v Ving\n\
33 xr B2 f , r\n\
27 c B 3 f , r\n\
14 af B w f Ved\n\
97 h pence\n\
6 pf B P Ving\n\
-16 pd B AVN after 0\n\
4 x B ^ V ' v\n\
4 c B 0 ^ V '\n\
-3 p A oV\n\
-3 po A oV V\n\
-3 pn A oV to\n\
25 sf A think Ving ,\n\
31 af A ' o Ving\n\
31 lk hit name\n\
11 lk focus it\n\
24 af B NOUN V Ning\n\
9 cf B  NOUN Ning V\n\
-54 h giuliani\n\
-9 pk B CN thing\n\
23 sf B write Ving ,\n\
29 or B0 although\n\
23 on B all of\n\
-66 l B debate\n\
-12 h fla.\n\
16 cf B  f Ving ^\n\
7 af A C , V0\n\
5 pk B AA people\n\
-20 o B , it\n\
-14 af B ' , V0\n\
-26 o B since name\n\
-10 af B , h N0\n\
-74 ck  name x\n\
56 a B x name\n\
-22 sf B say Ped ^\n\
7 xk h A A he\n\
-13 on B but while\n\
14 pn B PN a\n\
61 on B some of\n\
6 x B , , r v\n\
3 cf B V h Ving ,\n\
-22 lk idea name\n\
49 h economists\n\
22 af B A & Ns\n\
-37 h particular\n\
-12 af B o P N0\n\
-17 pf B , Ns\n\
4 or B0 is\n\
-28 pk B AN thing\n\
-17 lk pass thing\n\
9 h organizations\n\
-16 xf B & A A v Ved\n\
30 or B4 over\n\
-18 po B CPN, Q\n\
6 l B impress\n\
-18 xf B & , , - Ving\n\
4 pf B PNVN Ving\n\
-66 l B sound\n\
-98 lk sound name\n\
-46 ck D it ,\n\
-55 pn B AA for\n\
40 h parliament\n\
23 x B & P j -\n\
10 h data\n\
7 pf B VNPNPN, Ving\n\
-19 lk allege name\n\
60 h actor\n\
52 sf B speak Ped ^\n\
-25 h in\n\
15 x A , V o v\n\
40 sf B write N0 ,\n\
4 c B 0 , C j\n\
-4 cv B C t v\n\
114 ck V name Q\n\
-24 on B out of\n\
-71 h facebook\n\
33 lk post he\n\
13 on B NOUN since\n\
8 on B ) -\n\
26 h strike\n\
16 pd B 16 after N:\n\
7 xk , - A name\n\
24 l B put\n\
-14 lk put name\n\
29 lk put thing\n\
49 p B VPN&\n\
5 l B deny\n\
10 sf B say Aing ^\n\
-6 l B recognize\n\
45 lk lay people\n\
71 a B r it\n\
-85 c B 1 ^ A NOUN\n\
-15 x B ^ C j v\n\
-21 xf B ^ C j v N0\n\
61 h both\n\
-19 l B assumption\n\
-49 lk assumption thing\n\
28 on B ADJ :\n\
-35 x B & V r v\n\
-19 x B A NOUN j -\n\
-19 xk A NOUN j thing\n\
-19 xr B0 A NOUN j\n\
-19 c B 0 A NOUN j\n\
-6 x B P A j v\n\
19 on B . while\n\
65 pn B , in\n\
41 p B ,CPN,\n\
41 pf B ,CPN, Ved\n\
-12 pf B AA V0\n\
-10 lk seem other\n\
34 xk ^ PRON PRON name\n\
3 pn B N to\n\
15 p B NVo\n\
15 pf B NVo V0\n\
17 lk recognize name\n\
68 af B . ( Ved\n\
8 xr B6 ^ , ,\n\
-42 on B ADV of\n\
68 af B . ( Ving\n\
20 xk ( . , name\n\
-7 po B  D\n\
39 p B DN\n\
46 ck C thing f\n\
21 p B tA\n\
29 h neurosurgeon\n\
14 cf B D NOUN Ved &\n\
11 sf B show Ved but\n\
6 po B ,A &\n\
-7 lk reject name\n\
17 lk reject thing\n\
42 lk reject people\n\
22 l B order\n\
-54 lk order name\n\
46 lk order thing\n\
-11 cf B  - Ved b\n\
-6 xk NOUN NOUN t thing\n\
-25 sf B show N0 NOUN\n\
5 pf B t N0\n\
20 sf B show N0 VERB\n\
34 p B VNt\n\
-42 sf B noun N0 -\n\
-3 l B attribute\n\
-13 lk attribute thing\n\
8 h chicago\n\
28 or B0 --\n\
29 on B ADJ outside\n\
-36 xf B Q C h v Ved\n\
-39 cf B C h Ved Q\n\
-66 l B unclear\n\
-34 lk unclear it\n\
-19 c B 2 ^ C ,\n\
-28 h plan\n\
73 l B eager\n\
15 xr B4 & , ,\n\
-14 lk blame thing\n\
3 xf B ^ A PROPN v Ved\n\
8 x B ^ r j v\n\
11 xr B1 ^ r j\n\
33 cf B V , Ving &\n\
8 c B 1 & V ,\n\
-8 pd B A after pw\n\
-7 l A unclear\n\
29 lk credit name\n\
11 c B 1 , A V\n\
-3 on B but if\n\
13 lk decline thing\n\
-32 o B 's thing\n\
-24 or B0 's\n\
-70 l B project\n\
-7 lk present name\n\
-34 c B 1 ^ A o\n\
20 x B ^ C r v\n\
-35 l B press\n\
-10 lk press name\n\
-15 pd B o after pf\n\
-20 pn B o for\n\
-30 sf B say V0 at\n\
4 sf B other N0 and\n\
-29 pd B r after pf\n\
-67 pn B r for\n\
27 cf B  & V0 &\n\
-69 lk seem who\n\
50 a B r they\n\
4 o B since thing\n\
-23 xk h V , he\n\
16 xf B & A NOUN v Ving\n\
-8 h federation\n\
37 ck  owner b\n\
22 lk agree people\n\
-72 pn B A about\n\
-4 ck V I h\n\
-54 lk seem it\n\
-15 lk state people\n\
-30 cv B V V -\n\
-29 lk identify people\n\
21 af B ' f N0\n\
33 po B VNo ,\n\
13 x B & A V v\n\
-21 cf B  P Ns P\n\
-24 af B r , Ns\n\
-60 h to\n\
-45 lk project name\n\
-27 pd B Ar after pa\n\
-77 pn B Ar as\n\
-4 h loss\n\
9 pn B , they\n\
8 x B ^ NOUN PRON -\n\
8 xk ^ NOUN PRON owner\n\
8 xr B0 ^ NOUN PRON\n\
8 c B 0 ^ NOUN PRON\n\
65 h watch\n\
25 h affairs\n\
57 xr B1 & A DET\n\
-39 x B h V A v\n\
-13 xk h V A name\n\
-9 lk praise who\n\
-23 pn B  like\n\
10 lk deny people\n\
5 pn B A it\n\
-25 xr B1 ^ A r\n\
85 h svp\n\
8 h 1990s\n\
-36 pn B A with\n\
-33 lk charge he\n\
38 xk & A j people\n\
17 h referendum\n\
-9 af B V & Vs\n\
20 af B A r Ving\n\
15 xf B , V r v V0\n\
16 xr B4 , V r\n\
5 p B AVPN,\n\
10 c B 0 ^ P j\n\
79 pf B AN Ns\n\
-52 pn B 64 to\n\
28 lk name he\n\
10 h aide\n\
72 h island\n\
-60 h fundraising\n\
21 pk B o other\n\
17 o B what thing\n\
13 lk argument owner\n\
-15 lk argument name\n\
-7 xk h V DET name\n\
13 or B3 what\n\
-13 sf B other N0 in\n\
-12 sf B other N0 with\n\
19 sf B other N0 ADV\n\
-22 x B ^ C A v\n\
-5 xf B ^ C A v Ved\n\
19 h countries\n\
-19 sf B noun Ns -\n\
-23 pn B P NOUN\n\
13 pd B 16 after pu\n\
13 pn B 16 up\n\
24 af B D P Ving\n\
5 ck  thing .\n\
23 h com\n\
72 h zimmerman\n\
7 x B ^ ) , v\n\
15 xk ^ ) , name\n\
14 pn B P PROPN\n\
-21 x B & A P v\n\
-44 c B 0 & A P\n\
-22 h france\n\
-18 h minister\n\
32 h available\n\
-43 pn A 8 ADV\n\
-13 x B A r r -\n\
-13 xr B0 A r r\n\
-13 c B 0 A r r\n\
-101 pn B r as\n\
48 pn B A him\n\
13 pn A jNP ADJ\n\
37 xk V o o people\n\
-13 h china\n\
20 xf B ^ C r v Ved\n\
22 c B 1 ^ C r\n\
-18 lk counter name\n\
45 h ’\n\
3 pn B 8 by\n\
20 po B P P\n\
15 p B NC\n\
7 c B 1 r V ,\n\
65 h public\n\
14 af B t & V0\n\
9 pn B A ADV\n\
-15 af B , C Ns\n\
3 lk signal name\n\
-4 ck C name r\n\
-11 lk deem thing\n\
75 h capitol\n\
45 af B ) ^ Ved\n\
22 c B 0 & P j\n\
31 po B CPN ,\n\
-3 xr B1 , V j\n\
-14 h fdic\n\
-43 lk concern people\n\
-34 c B 1 NOUN A ,\n\
-67 l B schedule\n\
-29 po B A A\n\
-29 x B A A A v\n\
-29 xr B0 A A A\n\
-29 c B 0 A A A\n\
-3 p B ANA\n\
55 xf B ^ , r v V0\n\
20 o B PROPN people\n\
54 af B C & Ving\n\
25 pk B CNN name\n\
22 xk , C o he\n\
-34 xk f , , people\n\
17 x B , , & v\n\
47 xf B , , & v Ved\n\
-18 c B 2 , , &\n\
5 h phillips\n\
27 ck D thing r\n\
9 lk lean thing\n\
-17 lk lean name\n\
29 cf A V j Ved P\n\
29 c A 0 P V j\n\
15 or B0 X\n\
4 on B NOUN X\n\
-6 pf B ,N-N, Ved\n\
-44 cf B D A Ved &\n\
14 sf A noun Ns from\n\
30 xk s , , thing\n\
119 p B ,CPN\n\
93 pf B ,CPN N0\n\
24 x B ( . , v\n\
3 pk B ,CPN name\n\
5 po B ,CPN P\n\
12 xr B1 P , DET\n\
49 p B -A\n\
21 po B ,VN ,\n\
-47 h roof\n\
69 on B who is\n\
32 sf B say Ving is\n\
-6 lk know who\n\
48 xr B4 ^ , r\n\
-73 h n.h.\n\
5 h ayotte\n\
29 p B wN\n\
-7 x B , r V v\n\
7 af B A f Ns\n\
6 lk word people\n\
-11 cf B  V Ns P\n\
34 x B f A PRON v\n\
35 xk f A PRON name\n\
20 h maine\n\
20 p B ,CN\n\
18 cf B  t Ved ,\n\
-16 l B advise\n\
22 xk & o o thing\n\
-31 cf B  V Ving ^\n\
-10 pd B Ax after pa\n\
-11 af B A ( Ved\n\
63 xr B3 , , &\n\
65 x B , D & v\n\
16 pf B ,V N0\n\
-6 c B 0 r C PROPN\n\
4 o B '' name\n\
77 on B , ''\n\
-3 x B P , o -\n\
31 on A '' VERB\n\
37 o B '' he\n\
14 or B0 ''\n\
41 ck C he »\n\
5 lk confident name\n\
47 h investors\n\
33 cf B  , Ns ,\n\
21 ck C name »\n\
-20 sf B tell Ved ''\n\
-13 h advisers\n\
66 af B C » Ving\n\
13 x B » C NOUN v\n\
14 xf B , V o v Vs\n\
14 cf B V o Vs ,\n\
48 h emanuel\n\
-70 on B '' ^\n\
21 x B & V & v\n\
16 c B 0 & V &\n\
-25 c B 0 V V o\n\
4 pn B , ADV\n\
13 pf B PNVN N0\n\
-9 af B C NOUN Ving\n\
-33 c B 0 NOUN C NOUN\n\
10 sf A say Ving ''\n\
-8 o B '' thing\n\
5 or B5 ''\n\
-9 h commissioners\n\
-14 or B0 were\n\
-127 l B complaint\n\
-28 h resort\n\
4 cf B  NOUN N0 f\n\
52 on B PROPN -\n\
20 af B A o Ving\n\
33 po B oVN V\n\
-23 h companies\n\
21 xk , V PRON they\n\
14 or B0 across\n\
3 sf B think Ving NOUN\n\
53 on B down ,\n\
95 x B & A & v\n\
16 p B ,wVNPNPN,\n\
16 pf B ,wVNPNPN, Ved\n\
56 cf B  & Vs ,\n\
-13 pf B ,» Ving\n\
-27 af B , « Ving\n\
-9 cv B  » -\n\
-10 cf B  » Ving «\n\
-33 c B 1 h A ,\n\
11 xf A , V PRON - Ving\n\
16 or B1 outside\n\
12 on B ¶ (\n\
26 o A by owner\n\
-8 xk & V V people\n\
-3 c B 0 & V V\n\
-36 h operatives\n\
-5 pn B o his\n\
27 pd B ,A after pa\n\
12 pk B tA thing\n\
20 ck C name (\n\
4 h blasio\n\
-61 on B it 's\n\
-5 xf B ^ V V v Ns\n\
30 pf B AVPN, Ving\n\
102 c B 2 h , ,\n\
20 o A among thing\n\
104 cf B  PRON Ns ^\n\
9 x B ^ r V v\n\
7 h pruzan\n\
60 c B 3 , V ,\n\
23 sf B other Ved ''\n\
25 xf B P D NOUN - Ving\n\
20 cf B D NOUN Ving P\n\
-8 xf B & A P v Ving\n\
-16 pd B A after T\n\
70 h ones\n\
-9 on B NOUN has\n\
-12 o B and who\n\
15 c B 2 f , r\n\
12 cf B V NOUN Ving V\n\
-4 pn B V over\n\
13 xf B V V NOUN - Ving\n\
9 po B  ;\n\
35 h c\n\
-29 on B NOUN were\n\
10 pf B V Vs\n\
42 p B ,wVNPN,\n\
42 pf B ,wVNPN, Ved\n\
26 lk appeal thing\n\
44 lk oppose who\n\
46 p B ,VPN,\n\
-20 cf B V A V0 &\n\
47 on B ' ^\n\
7 pk B VNN people\n\
-32 af B , & Ns\n\
35 c B 1 & A o\n\
8 pf B N& V0\n\
-22 xr B0 s V V\n\
11 ck D they &\n\
-3 ck D he PRON\n\
-18 p B C-&\n\
32 x B h , , v\n\
-6 xf B P , r - Ving\n\
40 xk , V NOUN who\n\
-39 h style\n\
8 c B 2 t , ,\n\
50 on A as Q\n\
-7 af B V PROPN Vs\n\
10 cv B C » v\n\
8 o B and they\n\
9 h finance\n\
27 cf B D , Ving ,\n\
-39 pf B Ax A0\n\
19 sf B speak V0 ''\n\
-53 sf B say Ved or\n\
-20 on B ADV ADJ\n\
-21 or A0 from\n\
29 h contenders\n\
42 xk , r P name\n\
26 sf B noun Ning ,\n\
15 cf B  A A0 r\n\
-42 lk complaint name\n\
-60 x B ^ A - v\n\
-54 xf B ^ A - v Ved\n\
55 p B AANo\n\
55 pf B AANo V0\n\
39 xk V A o name\n\
39 c B 0 V A o\n\
6 cf B V NOUN Ving NOUN\n\
7 h jindal\n\
9 xk ^ P j name\n\
24 xf B t A j v Ns\n\
27 c B 0 t A j\n\
5 p B &V\n\
26 h employee\n\
22 cf B V & Ving P\n\
-5 c B 0 ^ P &\n\
-5 cf B  h Ving ,\n\
35 cf B  t Ved C\n\
23 x B ^ D , v\n\
18 h scientists\n\
3 sf B show Ved NOUN\n\
-46 l B certain\n\
64 xr B3 h , ,\n\
-27 af B C PRON Ving\n\
35 xk V o o name\n\
-11 pf B ,NVPN, Ved\n\
22 c B 0 , & V\n\
5 xf B P V , v Ving\n\
-43 p B VPNP\n\
-27 lk look he\n\
23 af B P t Ved\n\
13 cf B  j N0 PROPN\n\
-25 pf B , Aing\n\
-3 ck D it h\n\
16 p B PNCN\n\
-104 l B speculation\n\
-24 lk speculation thing\n\
-3 h n.c.\n\
28 pk A jNP thing\n\
4 af B , PROPN N0\n\
14 x B PROPN , j v\n\
14 xk PROPN , j thing\n\
-8 xf B h V A v Ved\n\
-33 h request\n\
34 p B ,VPN\n\
-37 lk stress people\n\
-12 p B VoV\n\
35 pk A f people\n\
7 xf B , , NOUN v Ving\n\
20 cf B C , Ving &\n\
-54 l B accusation\n\
-9 lk accusation name\n\
-16 pn B 8 -\n\
15 xk V o & name\n\
3 h prosecution\n\
6 po B NV ^\n\
-13 h fitton\n\
-12 lk indicate it\n\
-6 cf B  PRON N0 h\n\
11 h investigations\n\
3 pd B V after pa\n\
-18 o B upon thing\n\
-19 on B VERB upon\n\
9 x B ~ , , -\n\
3 xf B ~ , , - Ved\n\
3 cf B  , Ved ~\n\
3 c B 2 ~ , ,\n\
83 pn B o whether\n\
22 c B 0 & A &\n\
34 pn B ,A a\n\
-7 xk Q C r name\n\
14 pn B  off\n\
14 xf B ^ , P v Ving\n\
6 xf B V NOUN PRON - Ns\n\
51 xr B2 V o &\n\
30 h slate\n\
-17 lk file people\n\
17 h spicer\n\
38 lk position name\n\
-22 pf B AN Ning\n\
-60 p B ,VbN,\n\
-52 po B ,VbN, ^\n\
-73 lk belief thing\n\
18 x B ^ , Q v\n\
3 h races\n\
7 h lobbyists\n\
21 o B . thing\n\
-17 ck V thing PROPN\n\
85 h %\n\
5 h o'malley\n\
25 h ky\n\
57 cf B  V V0 ^\n\
29 o B SYM name\n\
21 h nieto\n\
29 on B PROPN SYM\n\
45 on B ADJ after\n\
7 h lazar\n\
-26 ck V who &\n\
18 h nunberg\n\
-14 pk B ArA name\n\
4 h o'donnell\n\
6 h will"
