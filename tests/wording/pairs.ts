/** Twenty invented statements of one speaker about the tolls of one harbour, which share their subject and many of their words, each with
 * five versions of it: other marks and spelling, an ellipsis, a clause left out, a clause reworded, and words swapped by a paraphrasing program. */
export const statements: readonly {
  readonly said: string
  readonly versions: readonly [string, string, string, string, string]
}[] = [
  {
    said: 'We will not raise the ferry toll this winter, because the islanders have no other way to reach the hospital.',
    versions: [
      '“We will not raise the ferry toll this winter: because the islanders have no other way to reach the hospital!”',
      'We will not raise the ferry toll … because the islanders have no other way to reach the hospital.',
      'We will not raise the ferry toll this winter.',
      'We will not raise the ferry toll this winter, since people on the islands cannot get to the hospital otherwise.',
      'We won’t raise the ship toll this winter, on the grounds that the islanders have no other method to arrive at the hospital.',
    ],
  },
  {
    said: 'The harbour board has spent nine years measuring the quay and not one afternoon asking the people who load the boats.',
    versions: [
      'The harbor board has spent 9 years measuring the quay — and not one afternoon asking the people who load the boats',
      'The harbour board has spent nine years measuring the quay … not one afternoon asking the people who load the boats.',
      'The harbour board has spent nine years measuring the quay.',
      'The harbour board has spent nine years measuring the quay and has never once gone to ask the dockers.',
      'The harbor board has burned through nine years estimating the quay and not one evening asking the people who load the boats.',
    ],
  },
  {
    said: 'If the toll pays for the lighthouse I can live with it, but if it pays for a second car park I shall vote against it.',
    versions: [
      'If the toll pays for the lighthouse, I can live with it. But if it pays for a second car park, I shall vote against it.',
      'If the toll pays for the lighthouse I can live with it … if it pays for a second car park I shall vote against it.',
      'If the toll pays for the lighthouse I can live with it.',
      'If the toll pays for the lighthouse I can live with it, but I shall not vote for another car park.',
      'If the toll pays for the beacon I can live with it, but on the off chance that it pays for a second vehicle park I shall vote against it.',
    ],
  },
  {
    said: 'Nobody on the council asked what a return ticket costs a family with three children, and that tells you whom they meet.',
    versions: [
      'Nobody on the Council asked what a return-ticket costs a family with 3 children, and that tells you whom they meet.',
      'Nobody on the council asked what a return ticket costs a family … that tells you whom they meet.',
      'Nobody on the council asked what a return ticket costs a family with three children.',
      'Nobody on the council asked what a return ticket costs a family with three children: they know no such family.',
      'No one on the committee asked what a return ticket costs a family with three kids, and that tells you whom they meet.',
    ],
  },
  {
    said: 'A toll that rises every spring is not a toll, it is a rent, and the harbour board ought to have the honesty to call it one.',
    versions: [
      'A toll that rises every spring is not a toll; it is a rent — and the harbor board ought to have the honesty to call it one.',
      'A toll that rises every spring is not a toll, it is a rent … the harbour board ought to have the honesty to call it one.',
      'A toll that rises every spring is not a toll, it is a rent.',
      'A toll that rises every spring is not a toll, it is a rent, and we should say so openly.',
      'A toll that ascends each spring is not a toll, it is a lease, and the harbour board should have the honesty to call it one.',
    ],
  },
  {
    said: 'I have read the engineers’ report twice, and it says that the old pier will stand for another thirty years without a new toll.',
    versions: [
      "I have read the engineers' report twice and it says that the old pier will stand for another 30 years without a new toll.",
      'I have read the engineers’ report … it says that the old pier will stand for another thirty years without a new toll.',
      'I have read the engineers’ report twice, and it says that the old pier will stand for another thirty years.',
      'I have read the engineers’ report twice, and it says that the old pier will stand for another thirty years if it is painted.',
      'I have perused the specialists’ report twice, and it says that the old wharf will stand for an additional thirty years without a new toll.',
    ],
  },
  {
    said: 'Every crate of mackerel that leaves this harbour pays three fees already, so a fourth one will simply send the boats to Brackwater.',
    versions: [
      'Every crate of mackerel that leaves this harbor pays 3 fees already so a fourth one will simply send the boats to Brackwater',
      'Every crate of mackerel that leaves this harbour pays three fees already … a fourth one will simply send the boats to Brackwater.',
      'A fourth one will simply send the boats to Brackwater; every crate of mackerel that leaves this harbour pays three fees already.',
      'Every crate of mackerel that leaves this harbour pays three fees already, so nobody should wonder where the boats go next.',
      'Each box of mackerel that leaves this harbour pays three charges as of now, so a fourth one will just send the boats to Brackwater.',
    ],
  },
  {
    said: 'What the islands need is a boat that leaves on time in February, not a ticket machine that speaks four languages.',
    versions: [
      'What the islands need is a boat that leaves on time in February — not a ticket machine that speaks 4 languages!',
      'What the islands need is a boat that leaves on time … not a ticket machine that speaks four languages.',
      'What the islands need is a boat that leaves on time in February.',
      'What the islands need is a boat that leaves on time in February, and the new machines can wait.',
      'What the islands require is a vessel that leaves on schedule in February, not a ticket machine that speaks four dialects.',
    ],
  },
  {
    said: 'We offered to run the night ferry ourselves for a fifth of the price, and the board did not even answer the letter.',
    versions: [
      'We offered to run the night-ferry ourselves for a fifth of the price and the Board didn’t even answer the letter.',
      'We offered to run the night ferry ourselves … and the board did not even answer the letter.',
      'We offered to run the night ferry ourselves for a fifth of the price.',
      'We offered to run the night ferry ourselves for a fifth of the price, and heard nothing back from them.',
      'We offered to run the evening ship ourselves for a fifth of the cost, and the board did not even answer the letter.',
    ],
  },
  {
    said: 'The minister praised our little harbour in May and cut its dredging money in June, which is how these visits usually end.',
    versions: [
      'The Minister praised our little harbor in May, and cut its dredging money in June; which is how these visits usually end.',
      'The minister praised our little harbour in May and cut its dredging money in June …',
      'The minister praised our little harbour in May and cut its dredging money in June.',
      'The minister praised our little harbour in May and cut its dredging money in June, as we had expected.',
      'The pastor lauded our little harbour in May and cut its dredging cash in June, which is how these visits generally end.',
    ],
  },
  {
    said: 'You cannot ask a village to pay for the sea wall of a city that has forbidden its fishermen to land there.',
    versions: [
      'You can’t ask a village to pay for the sea-wall of a city that has forbidden its fishermen to land there.',
      'You cannot ask a village to pay for the sea wall of a city … that has forbidden its fishermen to land there.',
      'You cannot ask a village to pay for the sea wall of a city.',
      'You cannot ask a village to pay for the sea wall of a city that keeps its own harbour closed to it.',
      'You can not ask a town to pay for the sea wall of a city that has prohibited its anglers to land there.',
    ],
  },
  {
    said: 'Let the cruise ships pay by the passenger, as they do in every port from here to the cape, and leave the locals in peace.',
    versions: [
      'Let the cruise-ships pay by the passenger as they do in every port from here to the Cape, and leave the locals in peace!',
      'Let the cruise ships pay by the passenger … and leave the locals in peace.',
      'Let the cruise ships pay by the passenger, as they do in every port from here to the cape.',
      'Let the cruise ships pay by the passenger, as they do in every port from here to the cape, before anybody else does.',
      'Let the voyage ships pay by the traveler, as they do in each port from here to the cape, and leave local people in peace.',
    ],
  },
  {
    said: 'My grandfather rowed to school across this bay for nothing, and my daughter pays two crowns each morning for the same water.',
    versions: [
      'My grandfather rowed to school across this bay for nothing and my daughter pays 2 crowns each morning, for the same water.',
      'My grandfather rowed to school across this bay for nothing … my daughter pays two crowns each morning for the same water.',
      'My daughter pays two crowns each morning for the same water that my grandfather rowed across for nothing.',
      'My grandfather rowed to school across this bay for nothing, and now his great-grandchild is charged for crossing it.',
      'My granddad paddled to school across this cove for nothing, and my daughter pays two crowns every morning for the same water.',
    ],
  },
  {
    said: 'There is money for the bridge and there is money for the tunnel; what there never is, is money for the people who work on the quay.',
    versions: [
      'There is money for the bridge, and there is money for the tunnel. What there never is is money for the people who work on the quay.',
      'There is money for the bridge and there is money for the tunnel … never … money for the people who work on the quay.',
      'What there never is, is money for the people who work on the quay.',
      'There is money for the bridge and there is money for the tunnel, but none for those who carry the crates.',
      'There is cash for the bridge and there is cash for the tunnel; what there never is, is cash for the people who work on the wharf.',
    ],
  },
  {
    said: 'I would sooner close the fish market for a month than let the board decide alone how our catch is weighed.',
    versions: [
      'I would sooner close the fish-market for a month, than let the Board decide alone how our catch is weighed.',
      'I would sooner close the fish market for a month than let the board decide alone …',
      'I would sooner close the fish market for a month than let the board decide.',
      'I would sooner close the fish market for a month than hand the scales over to the board.',
      'I would rather close the fish market for a month than let the board choose alone how our catch is gauged.',
    ],
  },
  {
    said: 'The new terminal is a fine building for a town that has forgotten what a harbour is for, and I told the architect so.',
    versions: [
      'The new terminal is a fine building for a town that has forgotten what a harbor is for — and I told the architect so.',
      'The new terminal is a fine building for a town that has forgotten what a harbour is for …',
      'The new terminal is a fine building for a town that has forgotten what a harbour is for.',
      'The new terminal is a fine building for a town that has forgotten what a harbour is for, as even its architect says.',
      'The new terminal is a fine structure for a town that has overlooked what a harbour is for, and I told the designer so.',
    ],
  },
  {
    said: 'Had they asked the pilots, they would have learned that the channel silts up in March whatever one pays at the gate.',
    versions: [
      'Had they asked the pilots, they’d have learned that the channel silts up in March, whatever one pays at the gate.',
      'Had they asked the pilots, they would have learned that the channel silts up in March …',
      'Had they asked the pilots, they would have learned that the channel silts up in March.',
      'Had they asked the pilots, they would have learned that the channel silts up in March and stays shut until May.',
      'Had they asked the pilots, they would have discovered that the canal silts up in March whatever one pays at the entryway.',
    ],
  },
  {
    said: 'A subsidy for the big carriers and a toll for the small ones is a strange way to keep a fishing village alive.',
    versions: [
      'A subsidy for the big carriers, and a toll for the small ones, is a strange way to keep a fishing-village alive.',
      'A subsidy for the big carriers and a toll for the small ones … a strange way to keep a fishing village alive.',
      'A subsidy for the big carriers and a toll for the small ones is a strange way to keep a village.',
      'A subsidy for the big carriers and a toll for the small ones will not keep this village alive for long.',
      'An endowment for the big carriers and a toll for the little ones is an abnormal way to keep a fishing village alive.',
    ],
  },
  {
    said: 'We signed the agreement in good faith, we kept every line of it, and we expect the city to keep the one line that costs it something.',
    versions: [
      'We signed the agreement in good faith; we kept every line of it; and we expect the City to keep the one line that costs it something.',
      'We signed the agreement in good faith … and we expect the city to keep the one line that costs it something.',
      'We signed the agreement in good faith, we kept every line of it.',
      'We signed the agreement in good faith, we kept every line of it, and now it is the turn of the city.',
      'We marked the agreement in good faith, we kept each line of it, and we anticipate that the city should keep the one line that costs it something.',
    ],
  },
  {
    said: 'Ask me again when the winter timetable is printed, for until then every promise about the late boat is only talk.',
    versions: [
      'Ask me again when the winter time-table is printed; for, until then, every promise about the late boat is only talk.',
      'Ask me again when the winter timetable is printed … every promise about the late boat is only talk.',
      'Until then every promise about the late boat is only talk.',
      'Ask me again when the winter timetable is printed, for I have heard promises about the late boat before.',
      'Ask me again when the colder time of year timetable is printed, for until then each guarantee about the late boat is only talk.',
    ],
  },
]
