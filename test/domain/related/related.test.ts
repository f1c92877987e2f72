import * as fc from 'fast-check';
import { rankRelated } from '../../../src/domain/related/rank-related';
import { relatedCql, relatedJql } from '../../../src/domain/related/related-query';
import { salientTerms } from '../../../src/domain/related/salient-terms';

test.each([
  { text: 'As a user I want to track the order on a map', terms: ['want', 'track', 'order', 'map'] },
  { text: 'Die Bestellung auf der Karte verfolgen', terms: ['bestellung', 'karte', 'verfolgen'] },
  { text: '注文の配送状況を地図で追跡する', terms: ['注文', '配送状況', '地図', '追跡'] },
  { text: 'チェックアウトを 1 画面にする', terms: ['チェックアウト', '画面'] },
  { text: 'Refund, refund! A payment refund', terms: ['refund', 'payment'] },
  { text: '"memory leak" OR (x', terms: ['memory', 'leak'] },
  { text: '=HYPERLINK("http://a.example")', terms: ['hyperlink', 'http', 'example'] },
  { text: '*** ??? — und oder 12', terms: [] },
  { text: 'Cabins: book a cabin, then clean the cabins', terms: ['cabins', 'book', 'clean'] },
  { text: '🔥🔥🔥', terms: [] },
  { text: 'UI tests in CI', terms: ['UI', 'tests', 'CI'] },
  { text: '请检查内存泄漏问题并修复', terms: ['检查', '内存', '泄漏', '问题', '修复'] },
  { text: 'भुगतान की वापसी', terms: ['भुगतान', 'वापसी'] },
  { text: 'إعادة تعيين كلمة المرور', terms: ['إعادة', 'تعيين', 'كلمة', 'المرور'] },
  { text: 'ORDER BY created; DROP TABLE issues --', terms: ['order', 'created', 'drop', 'table', 'issues'] },
  { text: String.raw`C:\temp\"quoted" ~ 'single'`, terms: ['temp', 'quoted', 'single'] },
  { text: 'currentUser() AND issueHistory() EMPTY', terms: ['currentuser', 'issuehistory', 'empty'] },
  { text: 'ระบบชำระเงินออนไลน์สำหรับลูกค้า', terms: ['ระบบ', 'ชำระ', 'เงิน', 'ออนไลน์', 'สำหรับ', 'ลูกค้า'] },
  { text: 'ປ່ອຍຊໍາລະ', terms: ['ປ່ອຍ', 'ຊຳລະ'] },
  { text: '“Checkout” says ‘no’ — twice', terms: ['checkout', 'says', 'twice'] },
  {
    text: '« Paiement » refusé : l’acheteur n’est pas prévenu',
    terms: ['paiement', 'refusé', 'acheteur', 'est', 'pas', 'prévenu'],
  },
  { text: 'text ~ "x*" OR summary !~ "y?" AND (a && b) || NOT z', terms: ['text', 'summary'] },
  { text: 'label IN (a, b) AND created >= -7d ORDER BY rank', terms: ['label', 'created', 'order', 'rank'] },
  {
    text: 'type=page+space:"A"^4 /regex.*/ {now} [x] <b>bold</b>',
    terms: ['type', 'space', 'regex', 'bold'],
  },
  { text: '👩‍👩‍👧 family checkout 🛒🧾', terms: ['family', 'checkout'] },
  { text: '결제 오류를 수정', terms: ['결제', '오류를', '수정'] },
  { text: '決済エラー時の再試行', terms: ['決済', 'エラー', '再試行'] },
  { text: 'تأخير الطلبات 🚚 في الخريطة', terms: ['تأخير', 'الطلبات', 'الخريطة'] },
  { text: 'Checkout of parcels. '.repeat(95), terms: ['checkout', 'parcels'] },
  {
    text: 'TypeError: Cannot read properties of undefined (reading "map")\n    at OrderList.render (/srv/a.tsx:42:17)',
    terms: ['typeerror', 'read', 'properties', 'undefined', 'reading', 'map', 'orderlist', 'render'],
  },
  {
    text: '/var/log/nginx/access.log rotates late',
    terms: ['log', 'var', 'nginx', 'access', 'rotates', 'late'],
  },
  { text: 'https://www.example.com/browse/BOOK-12 is slow', terms: ['example', 'browse', 'book', 'slow'] },
  { text: '?*%_~ && || !', terms: [] },
  { text: 'AND OR NOT IN', terms: [] },
  { text: 'صفحة الدفع: *بطاقة* AND "رمز"', terms: ['صفحة', 'الدفع', 'بطاقة', 'رمز'] },
  { text: '🇩🇪 1️⃣ Steuer 19 %', terms: ['steuer'] },
  { text: 'ＰＤＦ出力が文字化けする', terms: ['pdf', '出力', '文字化'] },
  { text: 'API連携とCSV取込', terms: ['api', '連携', 'csv', '取込'] },
  { text: 'İADE süresi', terms: ['iade', 'süresi'] },
  {
    text: 'order_status=NULL; getOrder() returns {}',
    terms: ['order', 'status', 'null', 'getorder', 'returns'],
  },
  { text: '"'.repeat(2_000), terms: [] },
  { text: 'Rech\u00adnung \u202eprüfen\u202c', terms: ['rechnung', 'prüfen'] },
  { text: 'Đặt hàng không thành công', terms: ['đặt', 'hàng', 'không', 'thành', 'công'] },
  { text: "Checkout doesn’t load and won't retry", terms: ['checkout', 'load', 'retry'] },
  // A radical alone is no letter.
  { text: '⺀漢字⺀', terms: ['漢字'] },
  { text: 'Node 22.11 breaks TLS 1.3', terms: ['node', 'breaks', 'tls'] },
])('what $text is about', ({ text, terms }) => {
  expect(salientTerms(text)).toEqual(terms);
});

test('whatever people type, a query holds nothing but quoted words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const terms = salientTerms(text);
      const scope = { projectIds: [], spaceKeys: [] };
      const word = String.raw`text ~ "[\p{L}\p{M}\p{N}ー々]+"`;
      const any = String.raw`\(${word}(?: OR ${word})*\)`;
      if (terms.length === 0) return;
      expect(relatedJql(terms, scope)).toMatch(new RegExp(`^${any} ORDER BY updated DESC$`, 'u'));
      expect(relatedCql(terms, scope)).toMatch(new RegExp(`^type = page AND ${any}$`, 'u'));
    }),
  );
});

test('a search keeps to the projects and spaces that were chosen', () => {
  const scope = { projectIds: ['10001', '10002'], spaceKeys: ['PROD'] };
  expect(relatedJql(['map'], scope)).toBe(
    '(text ~ "map") AND project IN ("10001", "10002") ORDER BY updated DESC',
  );
  expect(relatedCql(['map'], scope)).toBe('type = page AND (text ~ "map") AND space IN ("PROD")');
});

test('the best five come first, each once, with the words of their titles as the reason', () => {
  const titles = [
    'Other',
    'Ordering maps',
    'A map',
    'Other',
    'Track the order on a map',
    'Order',
    'Nothing',
    'More',
  ];
  const items = titles.map((title) => ({ id: title, title }));
  expect(
    rankRelated(items, ['track', 'order', 'map']).map(({ item, reasons }) => [item.title, reasons]),
  ).toEqual([
    ['Track the order on a map', ['track', 'order', 'map']],
    ['Ordering maps', ['order']],
    ['Order', ['order']],
    ['A map', ['map']],
    ['Other', []],
  ]);
});
