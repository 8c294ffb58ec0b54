/** Surnames by which news calls a public figure alone, with the figure's gender: they tell that a person is meant, and whether "he" or
 * "she" can be. They give nobody a first name. Compiled by the project. */
export const knownSurnames = `
trump:m obama:m biden:m bush:m reagan:m nixon:m carter:m kennedy:m roosevelt:m lincoln:m clinton:f pence:m kaine:m sanders:m harris:f
cruz:m rubio:m kasich:m romney:m mccain:m mcconnell:m pelosi:f schumer:m giuliani:m gingrich:m christie:m comey:m mueller:m sessions:m
tillerson:m mattis:m pompeo:m bolton:m kerry:m warren:f palin:f huckabee:m bannon:m conway:f manafort:m lewandowski:m podesta:m
putin:m medvedev:m lavrov:m zelensky:m zelenskyy:m yeltsin:m gorbachev:m merkel:f scholz:m merz:m kohl:m macron:m hollande:m sarkozy:m
cameron:m thatcher:f blair:m corbyn:m starmer:m sunak:m farage:m sturgeon:f trudeau:m harper:m abbott:m turnbull:m albanese:m ardern:f
netanyahu:m rabin:m abbas:m arafat:m assad:m erdogan:m khamenei:m rouhani:m sisi:m mubarak:m gaddafi:m saddam:m modi:m gandhi:m
abe:m kishida:m duterte:m marcos:m lula:m bolsonaro:m maduro:m chavez:m castro:m milei:m mandela:m zuma:m mugabe:m berlusconi:m meloni:f
renzi:m tusk:m juncker:m draghi:m lagarde:f guterres:m orban:m musk:m bezos:m zuckerberg:m gates:m altman:m buffett:m jobs:m cook:m
assange:m snowden:m einstein:m shakespeare:m hitler:m stalin:m churchill:m
`
