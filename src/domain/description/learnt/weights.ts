/**
 * What words and places say for each section (`judge.ts`). Written by `npm run learn` from `test/learn/epics`: change
 * those, not this.
 */
export const WEIGHTS = `
A-1 =planned ^there about api becau compl know nine porta proto share suppl table team third vendo A-2
=first =paragraph =part2 =text2 calls file me my our runs servi this we week will would A-3 i A1 =bulletList
=key =low =orderedList =table ^if all alway amoun any appea befor can't charg child code days enter goes
ident leave minut reaso same shoul show und unles until werde wird A2 = =text1 ^ac ^no ^un above ac after
are be day est follo gets hours if is least not nothi ohne only or se secon sees shall than un when witho A3
=part0 ^a can must never withi A4 =part1 shown D-1 =part1 to D-2 = D1 =text2 attac by desig in list D2 / as
board drawn file layou mock proto www D3 com https sketc v D4 scree D5 figma K-1 =bulletList =camel =key as
come das days has in leave numbe or same secon that they witho K-2 ^the is minut not only time K-3
=paragraph are no K1 legal list mit revie the until weeks K2 =orderedList ^train befor clean colle delet
draft first inven migra then two up week K3 =text2 pilot train write K4 = =part2 test K6 =taskList M-1 =
=camel =key =part0 =table ^the and list und M-2 =part1 =text0 for the M-4 =text1 M1 =low =paragraph =planned
=text2 ^if ^media ^no ^succe ^we after by calls compl erfol fall five happy i'd nine shoul targe M2 # =part2
^# ^zero day days down fewer first if kpi metri minut month no numbe per perce rate share ten third three
ticke time week M3 < below half media quart succe than under would year M4 zero M6 % O-1 =camel =caps =part1
=taskList =text1 amoun by com conne draft go i'd mit need ohne opens recor s secon top use where would O-2 /
=low =part2 next pictu sees shall shoul wird O-3 =key O-4 =text2 O1 =bulletList =now ^conte ^the about agent
all custo decem euros fax finan june later leave manag nine now print regul takes that they vendo weeks you
O2 = =text0 ^i ^in ^it ^she ^there ^we avera back becau branc compe had march more our peopl she team this
us was we O3 =first =part0 nobod O4 =paragraph O5 ? R-1 =paragraph =part0 =text0 =text1 to R-2 a R-4 = R1
=caps =part2 =planned =text2 repor see R2 # R3 examp https R4 / R9 =key T-1 = =first =orderedList =taskList
=text0 ^# and befor board day nine qr repor see und until up week weeks when T-2 =part0 all hr last list pdf
than who T-3 =key T1 =bulletList =paragraph =text2 api conne das devic exist expor file go hoste id in is
provi queue recor rest secon top use web T2 =text1 ^tech bucke cache cloud come data dbt docum event excha
gatew has inter only over own per postg runs s small store strea syste table tech trans v versi via we webho
über T3 kafka redis serve servi so throu token T5 =camel =caps U-1 =camel =caps =first first then U-2
=bulletList =planned =text2 we U-4 # U1 =part0 =part1 =table ^en able afin and damit een en manag or pictu
that und ver veux where will witho wolle U2 =text0 =text1 ^como a als glove i ich je know me my need phone
read sees sehen tant they to what who wil would U3 ^als ^as como like möcht para quier see U5 want U6 wants
`;
