/**
 * What words and places say for each section (`judge.ts`). Written by `npm run learn` from `test/learn/epics`: change
 * those, not this.
 */
export const WEIGHTS = `
A-1 =planned ^ther abou aver coll file port runs shar tabl tech week whic writ A-2 =first =name =paragraph
=part2 =text2 me our serv this vend will woul A-3 i we A1 =bulletList =figures =key =table =text0 ^fr ^then
and befo bis day days expi goes ist minu once only pdf tick und unti werd A2 = =orderedList =text1 ^give ^no
^un abov afte amou are be der est gets hour if is item leas not noth ohne or se seco sees shal when wird A3
=part0 ^a can must neve show A4 =part1 D-1 =bulletList =part1 to D-3 = D1 =text2 as clou layo D2 =name boar
com file prot www D3 / draw mock scre sket v D4 http D5 figm K-1 =bulletList =camel =key =part0 days has
numb or seco see time K-2 ^the as is minu not only K-3 =paragraph are no K1 =name befo coll the K2
=orderedList ^form ^trai clea firs inve migr text then two up week K3 =text2 pilo trai writ K4 = =part2 test
K6 =taskList M-1 = =caps =key =name =part0 =table ^the and M-2 =part1 =text0 for the M-4 =text1 M1
=paragraph =planned =text2 ^no ^we afte firs five numb thir time two M2 # =figures =part2 ^# ^kpi ^zero by
day days down fewe if kpi medi metr minu mont no per perc shar ten tick week woul year M3 < belo half quar
succ than unde M4 zero M6 % O-1 =camel =caps =orderedList =taskList =text1 amou com even metr need ohne once
quer s seco shal use vers wird O-2 / =low =part1 =part2 next pict sees thro woul O-3 =key O-4 =text2 O1
=bulletList ^she ^the bran cust know mana now pape O2 = =text0 ^i ^in ^it ^ther ^we abou aver beca fine had
marc more nobo our peop she team they this vend was we O3 =first =part0 us O4 =paragraph O5 ? R-1 =figures
=paragraph =table =text0 =text1 to R-2 a R-4 = R1 =caps =part2 =planned =text2 repo R2 # R3 exam http R4 /
R9 =key T-1 = =first =orderedList =taskList =text0 and befo boar der marc pape qr see unti up visi week when
T-2 =part0 all pdf than und what who T-3 =key T1 =bulletList =paragraph =text2 be file has is seco use vers
web whic T2 =name =text1 ^tech are buck cach clou come data docu even exch exis gate host inte kafk only own
per redi runs smal stor syst tabl tech via we webh über T3 s serv so thro toke T5 =camel =caps U-1 =camel
=caps =figures =first =text2 ^we firs U-2 =bulletList =name =planned we U-4 # U1 =orderedList =part0 =part1
a afin and dami mana or pict to und ver veux whic will U2 =table =text0 ^como als como i ich je know look me
my need para phon quer sees sehe tant they what who wil woul U3 =text1 ^als ^as like möch quie see U6 want
`;
