/**
 * What words and places say for each section (`judge.ts`). Written by `npm run learn` from `test/learn/epics`: change
 * those, not this.
 */
export const WEIGHTS = `
A-1 =first my servi A-2 =paragraph =part2 type we week A-3 i A-4 =text2 A1 =low only A2 = =text1 ^un after
are be code done est if is ohne secon sees un wird A3 =part0 ^a can must never se than withi witho A4 shown
A5 =part1 D-2 = =caps D1 =low =paragraph =text0 D2 com desig sketc D3 / https proto v D6 figma K-1 =part0
=text0 days K-2 =part1 only K-3 ^the are is K-4 =paragraph no K1 =text1 K2 mit week K3 =text2 then train K4
= =part2 pilot write K5 test K6 =taskList M-1 = M-2 =text0 for the M-3 =part0 =part1 =text1 M1 =brief =part2
=text2 M2 days erfol fewer if metri numbe quart week year M3 # < below half perce succe than under zero M4
media month M6 % O-1 =camel =taskList com done O-2 =key =low =part2 =text1 =text2 ohne wird O1 year O2
=text0 ^she about becau more regul team type us was O3 = =paragraph =part0 custo nobod peopl this we O4
=brief ? O5 =first R-1 =text1 R-2 =text0 R-4 = R1 =caps =part2 =text2 R10 =key R2 # R3 examp https R4 / T-1
= =brief =low =taskList T-2 =key =part0 =text0 see than was T1 =paragraph =part1 =text2 T2 are bucke devic
docum only runs servi small table token use versi via T3 =text1 event kafka postg redis s serve über T4
throu T5 =camel =caps U-1 =brief =caps =first =text2 U-3 =part2 U-4 # U1 =part1 U2 ^as ich sehen wolle U3
=part0 =text0 ^als ^en como je like me my para what wil U4 i möcht quier see wants U5 want
`;
