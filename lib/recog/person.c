/* Offices and people, sentence by sentence: titles and the name after them, the office after a name («محمد المزروعي، وزير
 * الدفاع»), and the names that share a dual head («وزيري الدفاع في روسيا وكازاخستان، شويغو وبيكتانوف»). */
#include "recog/people.h"

#include <string.h>

struct kzi_person *kzi_add_person(struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_name *name)
{
  struct kzi_person *p = kzi_vec_push(c->arena, &c->people, sizeof *p);
  if (!p) return NULL;
  p->at = (struct kzi_where){name->tok, name->end, name->span, name->prefix};
  p->name = name->span;
  p->name_tok = name->tok;
  p->name_end = name->end;
  p->entity = (uint32_t)c->people.count - 1;
  if (!t) return p;
  p->at = (struct kzi_where){t->first, name->end, {t->start, name->span.end}, t->prefix};
  memcpy(p->offices, t->offices, sizeof p->offices);
  p->office_count = t->office_count;
  p->cc = kzi_titles_country(c, t);
  return p;
}

/* «السفير الطيب حمدون», «المهدي بن سعود،»: a given name that is an adjective, too, where the whole closes like a name. */
static bool is_definite_given(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  static const char *const child[] = {"بن", "بنت", "ولد", NULL};
  if (kzi_tokens_have(c->tokens, name->tok, name->end, child)) return true;
  if (!kzi_bare_mark(c, name->tok, KZI_C_NAME_GIVEN) || name->words < 2) return false;
  return name->end >= end || kzi_is_pause(c, name->end) || kzi_is_boundary(c, name->end) ||
         c->tokens->items[name->end].kind != KZI_TOKEN_WORD;
}

/* Words next to a title that the lexicon does not know are a name if there are two or three of them, or one after «السيد». */
static bool looks_like_name(const struct kzi_cast *c, const struct kzi_name *name, const struct kzi_titles *t,
                            uint32_t end)
{
  if (name->prefix || (name->words == 1 && kzi_is_boundary(c, name->tok))) return false;
  if (name->known) return true;
  bool joined = kzi_text_begins(kzi_token_fold(c->tokens, name->tok), "و") &&
                !kzi_bare_mark(c, name->tok, KZI_C_NAME_GIVEN); /* «وسام» */
  struct kzi_office behind; /* «السيد الحمراني وزير الزراعة» */
  if (t->polite && !joined && name->end < end && kzi_read_office(c, name->end, end, &behind) > name->end) return true;
  if (joined || !(t->style || t->office_count)) return false;
  if (kzi_is_definite(c, name->tok)) return is_definite_given(c, name, end);
  return name->words == 1 ? t->polite : name->words <= 3;
}

/* ---- Before the name --------------------------------------------------------------------------------------------- */

/* «المتحدث العسكري، عقيد أركان حرب فلان»: the token behind an indefinite rank, or tok. */
static uint32_t skip_plain_rank(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  const struct kzi_mark *mark = kzi_bare_mark(c, tok, KZI_C_RANK), *qualifier;
  if (!mark || mark->definite || kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN)) return tok;
  for (tok = mark->end; tok < end && (qualifier = kzi_bare_mark(c, tok, KZI_C_RANK_QUAL));) tok = qualifier->end;
  return tok;
}

/* «السيد “دارخان كاليتايف”», «الرئيس/ فلان»: marks that enclose a name, or lead to one. */
static bool is_set_off(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  static const char *const closing[] = {"\"", "»", "”", "“", NULL}, *const slash[] = {"/", NULL};
  bool enclosed = name->words >= 2 && name->end < end && kzi_is_one_of(c, name->end, closing);
  return enclosed || kzi_is_one_of(c, name->tok - 1, slash);
}

/* «الرئيس الروسي، فلاديمير بوتين»: the name may stand behind a comma, with its own style. */
static uint32_t read_name_behind_comma(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_titles style;
  static const char *const quotes[] = {"\"", "«", "“", "”", NULL};
  uint32_t p = t->end + 1;
  size_t offices = c->offices.count;
  if (p >= end || !t->office_count || !kzi_is_pause(c, t->end)) return 0;
  bool tagged = p + 1 < end && c->tokens->items[p].kind == KZI_TOKEN_HASHTAG; /* «، #مايك_بومبيو،» */
  if (tagged) p++;
  bool quoted = p + 1 < end && kzi_is_one_of(c, p, quotes); /* «، "فلان"،» */
  p = quoted ? p + 1 : skip_plain_rank(c, p, end);
  kzi_read_titles(c, &style, p, end);
  bool bare = !style.office_count || (style.office_count == 1 && style.end == p + 1); /* «، السفير أحمد حافظ» */
  c->offices.count = offices;
  if (!bare || style.prefix || !kzi_read_name(c, style.end, end, KZI_NAME_TITLED, name) || name->prefix) return 0;
  bool enclosed = name->end >= end || kzi_is_pause(c, name->end) || kzi_token_is_mark(c->tokens, name->end, ".");
  bool dash = !kzi_token_is_comma(c->tokens, t->end) && name->known; /* «الوزير - إرزان فلانوف» */
  bool sure = quoted        ? is_set_off(c, name, end)
              : style.style ? looks_like_name(c, name, &style, end)
                            : name->words >= 2 && (name->given || dash || (enclosed && name->words <= 4));
  if (!sure) return 0;
  t->style = t->style || style.style;
  if (!t->cc) t->cc = style.cc;
  return name->end;
}

/* What may stand between an office and the name: an opening quotation mark, a slash, the sign of a hashtag, «في ألماتي». */
static uint32_t skip_place(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  static const char *const quotes[] = {"\"", "«", "“", "”", "#", "_", "/", NULL}, *const in[] = {"في", NULL};
  static const uint16_t places[] = {KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_CAPITAL_WEAK, KZI_C_COUNT};
  if (tok + 1 >= end) return tok;
  if (kzi_is_one_of(c, tok, quotes)) return tok + 1;
  const struct kzi_mark *place = kzi_is_one_of(c, tok, in) ? kzi_mark_any(c->marks, tok + 1, places) : NULL;
  return place && !place->prefix ? place->end : tok;
}

/* «وشكر الرئيس الأمريكي أمير قطر»: the word is somebody else's office. */
static bool begins_office(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  struct kzi_office office;
  return name->words == 1 && kzi_read_office(c, name->tok, end, &office) > name->end;
}

/* «مبعوث الرئيس الروسي فلاديمير بوتين ألكسندر صادقوف»: everybody knows where the president's name ends. */
static bool read_next_to_served(const struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_name next;
  const struct kzi_mark *mark = kzi_bare_mark(c, name->tok, KZI_C_NAME_STATE);
  bool parts = mark && mark->end > name->tok + 1 && mark->end < end && !kzi_token_is(c->tokens, mark->end, "ال");
  if (!parts || !kzi_read_name(c, mark->end, end, KZI_NAME_TITLED, &next) || next.prefix || next.words < 2 ||
      !next.known)
    return false;
  t->end = mark->end;
  *name = next;
  return true;
}

/* «مبعوث الرئيس الروسي فلان إلى سوريا فلان»: the envoy is the one behind, the first name tells whose he is. */
static void read_past_served(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_name next;
  struct kzi_titles behind = *t;
  behind.end = name->end;
  if (!t->office_count || !kzi_serves_another(c, kzi_office_of(c, t->offices[t->office_count - 1]))) return;
  if (read_next_to_served(c, t, name, end) || !kzi_read_name_behind_scope(c, &behind, &next, end)) return;
  t->end = behind.end;
  *name = next;
}

/* «موفد العاهل السعودي الملك فلان»: the style behind the aide's office is that of whom he serves. */
static bool styles_served(const struct kzi_cast *c, const struct kzi_titles *t)
{
  static const char *const styles[] = {"sovereign", "royal", "president", NULL};
  static const char *const rulers[] = {"monarch", "head_state", "crown_prince", NULL};
  const struct kzi_office *o = t->office_count ? kzi_office_of(c, t->offices[0]) : NULL;
  bool custodian = o && o->at.end > o->at.tok + 1 && kzi_token_is(c->tokens, o->at.end - 1, "الشريفين");
  if (!o || !(custodian || kzi_serves_another(c, o))) return false;
  const struct kzi_office *next = t->office_count > 1 ? kzi_office_of(c, t->offices[1]) : NULL;
  if (next) return kzi_is_office(c, next, "monarch") && next->at.end == next->at.tok + 1;
  const struct kzi_mark *style = o->at.end < t->end ? kzi_bare_mark(c, o->at.end, KZI_C_HONORIFIC) : NULL;
  return kzi_value_is_any(c->marks->lexicon, o->inner, rulers) && kzi_mark_is_any(c->marks, style, styles);
}

/* «…، مساعد وزير الدفاع فلان»: the aide himself, with the first office and those before his name. */
static bool read_aide(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_titles own;
  struct kzi_name next;
  size_t offices = c->offices.count;
  uint32_t p = name->end < end && kzi_is_pause(c, name->end) ? name->end + 1 : name->end;
  if (p < end) kzi_read_titles(c, &own, p, end);
  if (p >= end || own.end == p || own.prefix || !kzi_read_name(c, own.end, end, KZI_NAME_TITLED, &next) ||
      next.prefix || !next.known) {
    c->offices.count = offices;
    return false;
  }
  t->office_count = 1;
  for (uint8_t i = 0; i < own.office_count && t->office_count < KZI_TITLES_MAX; i++)
    t->offices[t->office_count++] = own.offices[i];
  t->end = own.end;
  *name = next;
  return true;
}

/* «الزعيم النازي فلان», «رئيس جامعة تونس المنار فلان»: an adjective that nothing is known of, before a sure given name. */
static uint32_t skip_adjective(const struct kzi_cast *c, const struct kzi_titles *t, uint32_t tok, uint32_t end)
{
  bool styled = t->style && tok < end && kzi_state_at(c, tok) == KZI_NONE; /* «للصحفي المفقود فلان» */
  if (!(t->office_count || styled) || tok + 1 >= end || !kzi_is_definite(c, tok) || kzi_is_boundary(c, tok)) return tok;
  const struct kzi_mark *given = kzi_bare_mark(c, tok + 1, KZI_C_NAME_GIVEN);
  bool name = kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN) || kzi_bare_mark(c, tok, KZI_C_NAME_FAMILY) ||
              kzi_bare_mark(c, tok, KZI_C_NAME_STATE);
  if (name || !given || kzi_mark_is(c->marks, given, "weak") || kzi_is_definite(c, tok + 1)) return tok;
  const struct kzi_office *o = t->office_count ? kzi_office_of(c, t->offices[t->office_count - 1]) : NULL;
  struct kzi_name next; /* «وزير الخارجية الدرديري محمد»: only a prince is called by the given name alone */
  bool alone = kzi_read_name(c, tok + 1, end, KZI_NAME_TITLED, &next) && next.words == 1;
  return alone && o && !kzi_is_office(c, o, "monarch") ? tok : tok + 1;
}

/* «ولي عهد أبو ظبي» */
static bool is_town_of_words(const struct kzi_cast *c, uint32_t tok)
{
  uint32_t state = kzi_state_at(c, tok);
  return state != KZI_NONE && c->m->states[state].at.end > tok + 1;
}

/* «نظيره من جزر القمر، فلان» */
static void take_origin(const struct kzi_cast *c, struct kzi_titles *t, struct kzi_office *o, uint32_t end)
{
  static const char *const from[] = {"من", NULL};
  uint32_t state = t->end + 1 < end && kzi_is_one_of(c, t->end, from) ? kzi_state_at(c, t->end + 1) : KZI_NONE;
  if (state == KZI_NONE || o->cc) return;
  const struct kzi_state *s = &c->m->states[state];
  if ((s->how != KZI_STATE_NAME && s->how != KZI_STATE_FORMAL) || s->at.prefix || s->at.end > end) return;
  o->state = state;
  o->cc = s->cc;
  o->at.end = t->end = s->at.end;
  o->at.span.end = s->at.span.end;
}

/* «المتحدثة باسم تيريزا ماي», «مدير مكتب فلان»: the name right behind is that of whom the office is for. */
static bool names_principal(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_name *name)
{
  static const char *const whose[] = {"باسم", "مكتب", "حكومه", "اداره", "حمله", NULL};
  return t->office_count && name->tok == t->end && kzi_is_one_of(c, t->end - 1, whose);
}

/* «المتحدثة باسم تيريزا ماي سارة كوبر»: the title with that name, and hers; or he who is named takes no part. */
static bool read_past_principal(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_name principal = *name;
  struct kzi_office *o = kzi_office_of(c, t->offices[t->office_count - 1]);
  if (read_next_to_served(c, t, name, end)) {
    if (kzi_span_empty(o->title_more)) o->title.end = c->tokens->items[t->end - 1].end;
    return true;
  }
  struct kzi_person *p = kzi_add_person(c, NULL, &principal);
  if (p) p->served = true, p->cc = kzi_titles_country(c, t);
  return false;
}

/* «بنظيريه، الأميركي فلان والسعودي فلان», «الوزير الأول، الجزائري، فلان»: a comma stands before whose he is. */
static void take_parted_demonym(const struct kzi_cast *c, struct kzi_titles *t, struct kzi_office *o, uint32_t end)
{
  struct kzi_name name;
  bool comma = t->end + 2 < end && kzi_token_is_comma(c->tokens, t->end) && !o->cc && o->at.end == t->end;
  const struct kzi_state *s =
      comma && kzi_state_at(c, t->end + 1) != KZI_NONE ? &c->m->states[kzi_state_at(c, t->end + 1)] : NULL;
  if (!s || s->how != KZI_STATE_DEMONYM || !s->definite || s->at.prefix || s->at.end >= end) return;
  bool parted = s->at.end + 1 < end && kzi_token_is_comma(c->tokens, s->at.end);
  if (!kzi_read_name(c, s->at.end + parted, end, KZI_NAME_TITLED, &name) || !name.known || name.prefix ||
      name.words < 2)
    return;
  o->state = (uint32_t)(s - c->m->states);
  o->cc = s->cc;
  o->at.end = t->end = s->at.end;
  o->at.span.end = s->at.span.end;
}

/* «استقبل السفير فلان الذي سلمه أوراق اعتماده سفيرا لكازاخستان»: he who was told last is made the envoy. */
static void send_envoy(struct kzi_cast *c, const struct kzi_office *made)
{
  static const char *const envoys[] = {"سفيرا", "سفيره", NULL};
  static const char *const letters[] = {"اعتماده", "اعتمادها", NULL};
  const struct kzi_token *items = c->tokens->items;
  struct kzi_person *who = c->people.count ? (struct kzi_person *)c->people.items + c->people.count - 1 : NULL;
  if (!who || who->cc || who->office_count > 1 || !made->cc || !kzi_is_one_of(c, made->at.tok, envoys)) return;
  if (items[who->at.tok].sentence != items[made->at.tok].sentence) return;
  bool envoy = !who->office_count || kzi_is_office(c, kzi_office_of(c, who->offices[0]), "ambassador");
  if (envoy && kzi_tokens_have(c->tokens, who->at.end, made->at.tok, letters)) who->cc = made->cc;
}

static uint32_t read_titled(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end)
{
  struct kzi_titles t;
  struct kzi_name name;
  kzi_read_titles(c, &t, tok, end);
  if (t.end == tok) return tok;
  struct kzi_office *last = t.office_count ? kzi_office_of(c, t.offices[t.office_count - 1]) : NULL;
  if (last && last->counterpart && t.office_count == 1) {
    kzi_lend_office(c, last);
    take_origin(c, &t, last, end);
  }
  if (last && last->number > 1) return kzi_read_name_list(c, &t, t.end, end);
  if (last) take_parted_demonym(c, &t, last, end);
  uint32_t p = skip_adjective(c, &t, skip_place(c, t.end, end), end);
  bool named = p < end && !is_town_of_words(c, p) && kzi_read_name(c, p, end, KZI_NAME_TITLED, &name) &&
               looks_like_name(c, &name, &t, end);
  if (named && ((p > t.end && !name.known && !is_set_off(c, &name, end)) || begins_office(c, &name, end)))
    named = false;
  if (named && kzi_is_of_another_state(c, &t, &name)) return t.end;
  if (!named && !read_name_behind_comma(c, &t, &name, end) && !kzi_read_name_behind_scope(c, &t, &name, end)) {
    if (last) send_envoy(c, last);
    return t.end;
  }
  if (names_principal(c, &t, &name) && !read_past_principal(c, &t, &name, end)) return name.end;
  if (!styles_served(c, &t))
    read_past_served(c, &t, &name, end);
  else if (!read_aide(c, &t, &name, end))
    return name.end;
  if (!kzi_add_person(c, &t, &name)) return t.end;
  return kzi_read_elliptic(c, &t, kzi_close_person(c, first, name.end, end), end);
}

/* ---- The article ------------------------------------------------------------------------------------------------- */

static void read_sentence(struct kzi_cast *c, uint32_t first, uint32_t end)
{
  for (uint32_t p = first; p < end && !kzi_arena_failed(c->arena);) {
    uint32_t next = p;
    if (c->tokens->items[p].kind == KZI_TOKEN_WORD && !kzi_is_in_thing(c, first, p)) {
      next = read_titled(c, first, p, end);
      if (next == p) next = kzi_read_untitled(c, first, p, end);
    }
    p = next > p ? next : p + 1;
  }
}

static bool is_read(const struct kzi_mentions *m, uint32_t line)
{
  uint8_t zone = m->page ? m->page->zones[line] : KZI_ZONE_BODY;
  return zone != KZI_ZONE_FURNITURE && zone != KZI_ZONE_BYLINE && zone != KZI_ZONE_PUBLISHED &&
         zone != KZI_ZONE_SECTION;
}

void kzi_find_people(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_cast c = {.arena = arena, .m = m, .marks = m->marks, .tokens = m->marks->tokens};
  for (uint32_t i = 0; i < c.tokens->sentence_count; i++) {
    struct kzi_range s = c.tokens->sentences[i];
    uint32_t line = s.first < s.end ? c.tokens->items[s.first].line : 0;
    if (s.first >= s.end || !is_read(m, line)) continue;
    uint32_t from = m->page && m->page->body_from[line] > s.first ? m->page->body_from[line] : s.first;
    if (from < s.end) read_sentence(&c, from, s.end);
  }
  m->offices = c.offices.items;
  m->office_count = (uint32_t)c.offices.count;
  kzi_place_statesmen(&c);
  kzi_ask_beside(&c);
  kzi_link_people(&c);
  kzi_guess_countries(&c);
  m->people = c.people.items;
  m->person_count = (uint32_t)c.people.count;
}
