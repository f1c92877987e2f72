/**
 * What words and places say for each section (`judge.ts`). Written by `npm run learn` from `test/learn/epics`: change
 * those, not this.
 */
export const WEIGHTS = `
A-1 ^there api becau calls come compl desig file im libra me proto share since suppl table team this trans
type vendo which A-2 =first =paragraph =part2 my our runs servi we week will would A-3 i A-4 =text2 A1
=brief =bulletList =key =low =table =text0 ^each ^if all alway appea autom befor can't charg code days each
goes minut off once or price reaso red refus room same secon und A2 = =orderedList =text1 ^ac ^no ^un above
ac after are be day done est follo gets hours if is least not nothi ohne only se sees shall shoul than un
when wird witho A3 ^a can must never withi A4 =part0 shown A5 =part1 D-1 =part1 =part2 one to D-2 = D1
=paragraph =text2 attac colou desig draft file layou libra www D2 as board com drawn in mock proto D3 https
sketc v D4 scree D5 figma K-1 =bulletList =camel =key =part0 =text0 as das days from has im in leave numbe
or same secon they time K-2 ^the is minut not only K-3 =paragraph are no K1 =orderedList =text1 ^order ask
befor delet draft each first group legal list revie templ the weeks with K2 ^train clean colle inven migra
mit then two up week K3 =text2 pilot train write K4 = =part2 test K6 =taskList M-1 = =camel =caps =key
=table ^the and befor they und with M-2 =text1 for the M-3 =part0 =text0 M-4 =part1 M1 =brief =paragraph
=planned =text2 ^if ^media ^no ^succe ^we by calls erfol first from i'd numbe targe three M2 # =part2 ^#
^zero day days down fewer if kpi metri minut month per perce rate share ten third ticke time week M3 < below
half media quart succe than under would year M4 zero M6 % O-1 =camel =caps =part1 =taskList by com conne
done draft first go i'd next ohne once or page red room s secon shall top where with would O-2 / =low =text1
=text2 pictu sees shoul wird O-3 =key =part2 O1 =now ^conte ^there ^we all anoth branc custo decem euros
excel fax finan has leave manag now phone retur since suppl takes thems they type vendo weeks were wrong O2
= =part0 =text0 ^i ^in ^it ^she avera back becau compe had march more nobod our peopl regul she team this us
was we you O3 =brief O4 =paragraph O5 =first ? R-1 =paragraph =part1 =text0 =text1 by to with R-2 a R-4 = R1
=caps =planned =text2 repor R2 # =part2 see R3 examp https R4 / R9 =key T-1 = =orderedList =taskList =text0
befor board compl day manag repor same und up week when T-2 =brief =part0 all hr last list pdf qr see than
who T-3 =key T1 =bulletList =now =paragraph =part1 =text2 ^tech conne consu das data devic expor file from
go group hoste id is old provi queue rest secon tech top web which with T2 api are bucke cache cloud come
dbt docum event excha exist gatew has inter only over own per postg runs small store strea syste table trans
v versi via we webho über T3 =text1 kafka redis s serve servi so throu token T5 =camel =caps U-1 =brief
=camel =caps =first =part2 =planned =text2 first then U-2 =bulletList we U-4 # U1 =orderedList =table ^en
able afin and custo damit een en manag one or phone pictu read they to und ver veux where which will witho
wolle U2 =part0 =part1 ^como a als glove i ich je know me need sees sehen tant what who wil would U3 ^als
^as como like my möcht para quier see U4 =text0 U5 want U6 wants
`;
