/* Offices and people: who is named, with what title, for which country. All the people are invented. */
#include "cases.h"

#include <stdio.h>
#include <string.h>

#include "recog/recog.h"

static struct kzi_mentions *find(struct kzi_arena *arena, const char *text)
{
  struct kzi_mentions *m = kzi_arena_get(arena, sizeof *m);
  const struct kzi_tokens *tokens = kzi_tokenize(arena, text, (uint32_t)strlen(text));
  ck_assert_ptr_nonnull(tokens);
  m->marks = kzi_mark(arena, tokens, NULL);
  ck_assert_ptr_nonnull(m->marks);
  kzi_find_states(arena, m);
  kzi_find_orgs(arena, m);
  kzi_find_people(arena, m);
  return m;
}

/* «name/title/CC», the country in brackets where the article only makes it likely, - for what is not told. */
static void describe(const struct kzi_mentions *m, const char *text, uint32_t i, char *out, size_t room)
{
  const struct kzi_person *p = &m->people[i];
  char cc[8] = "-", code[3];
  kzi_cc_text(p->cc ? p->cc : p->likely_cc, code);
  if (p->cc || p->likely_cc) snprintf(cc, sizeof cc, p->cc ? "%s" : "(%s)", code);
  snprintf(out, room, "%.*s/%s/%s", (int)(p->name.end - p->name.start), text + p->name.start, p->title ? p->title : "-",
           cc);
}

struct row {
  const char *text, *want; /* people parted by | */
};

static void check_rows(const struct row *rows, size_t count)
{
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) {
    struct kzi_arena arena;
    kzi_arena_init(&arena, &kzi_libc_alloc);
    struct kzi_mentions *m = find(&arena, rows[i].text);
    char got[2048] = "";
    for (uint32_t p = 0; p < m->person_count; p++) {
      size_t used = strlen(got);
      if (p) got[used++] = '|', got[used] = '\0';
      describe(m, rows[i].text, p, got + used, sizeof got - used);
    }
    ck_assert_msg(strcmp(got, rows[i].want) == 0, "%s\n got  %s\n want %s", rows[i].text, got, rows[i].want);
    kzi_arena_free(&arena);
  }
}

START_TEST(the_name_follows_office_and_demonym)
{
  static const struct row rows[] = {
      {"وصل وزير الدفاع القطري سالم المناعي إلى المطار", "سالم المناعي/وزير الدفاع/QA"},
      {"قال الرئيس الكازاخستاني دانيار صادقوف إن بلاده مستعدة", "دانيار صادقوف/الرئيس/KZ"},
      {"التقى رئيس الوزراء الياباني تاكيشي موراتا في طوكيو", "تاكيشي موراتا/رئيس الوزراء/JP"},
      {"أعلن وزير خارجية أوزبكستان بختيار راشدوف", "بختيار راشدوف/وزير خارجية/UZ"},
      {"استقبل وزير دفاع جمهورية كازاخستان نورلان تاسباييف", "نورلان تاسباييف/وزير دفاع/KZ"},
      {"بحث رئيس جمهورية طاجيكستان شيرعلي نظروف", "شيرعلي نظروف/رئيس/TJ"},
      {"صرح وزير الخارجية والتعاون الدولي الرواندي فيليكس موتابازي",
       "فيليكس موتابازي/وزير الخارجية والتعاون الدولي/RW"},
      {"اجتمع بنائب وزير الخارجية الروسي سيرغي كوفالتشوك", "سيرغي كوفالتشوك/نائب وزير الخارجية/RU"},
      {"زار وزير الدولة للشؤون الخارجية الإماراتي خليفة الشامسي أستانا",
       "خليفة الشامسي/وزير الدولة للشؤون الخارجية/AE"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(the_name_may_stand_before_its_office)
{
  static const struct row rows[] = {
      {"التقى سالم المناعي، وزير الدفاع القطري، عددا من الضباط", "سالم المناعي/وزير الدفاع/QA"},
      {"وصل أوليغ ستارتسيف وزير الطاقة الروسي إلى الدوحة", "أوليغ ستارتسيف/وزير الطاقة/RU"},
      {"قال فؤاد العامري، رئيس هيئة الطيران المدني، إن الرحلات تبدأ غدا", "فؤاد العامري/رئيس هيئة الطيران المدني/-"},
      {"وأكد الوزير سالم المناعي، وزير الدفاع القطري، أهمية التدريب", "سالم المناعي/الوزير وزير الدفاع/QA"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_comma_may_part_office_and_name)
{
  static const struct row rows[] = {
      {"أكد وزير الخارجية السعودي، فهد المقرني، أن المحادثات مثمرة", "فهد المقرني/وزير الخارجية/SA"},
      {"استقبل أمير قطر، الشيخ ناصر بن حمد المناعي، الضيف", "ناصر بن حمد المناعي/أمير/QA"},
      {"قال المتحدث باسم الكرملين، أوليغ ستارتسيف، إن الزيارة ستتم", "أوليغ ستارتسيف/المتحدث باسم الكرملين/RU"},
      {"صرح المتحدث باسم وزارة الخارجية المصرية، السفير شريف الجوهري، بأن اللقاء مهم",
       "شريف الجوهري/المتحدث باسم وزارة الخارجية/EG"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(honorifics_and_ranks_stay_out_of_the_name)
{
  static const struct row rows[] = {
      {"حضر معالي الفريق أول ركن طيار سعد بن فهد المقرني رئيس هيئة الأركان العامة",
       "سعد بن فهد المقرني/رئيس هيئة الأركان العامة/-"},
      {"استقبل صاحب السمو الملكي الأمير فيصل بن تركي الضيوف", "فيصل بن تركي/-/-"},
      {"وقعها الدكتور شريف الجوهري", "شريف الجوهري/-/-"},
      {"قالت الدكتورة سحر نصر، وزيرة السياحة، إن الموسم جيد", "سحر نصر/وزيرة السياحة/-"},
      {"بحث السيد الحمراني وزير الزراعة سبل التعاون", "الحمراني/وزير الزراعة/-"},
      {"بحضور سعادة السفير القطري سالم المناعي", "سالم المناعي/السفير/QA"},
      {"استقبل فخامة الرئيس دانيار صادقوف حفظه الله ضيفه", "دانيار صادقوف/الرئيس/-"},
      {"وصل جلالة السلطان هيثم بن سعيد إلى مسقط عاصمة سلطنة عمان", "هيثم بن سعيد/السلطان/(OM)"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(offices_are_read_to_their_end)
{
  static const struct row rows[] = {
      {"قال الرئيس التنفيذي لشركة \"نماء\" خالد الجوهري", "خالد الجوهري/الرئيس التنفيذي لشركة \"نماء\"/-"},
      {"التقى الأمين العام لجامعة الدول العربية شريف الجوهري", "شريف الجوهري/الأمين العام لجامعة الدول العربية/-"},
      {"قال مستشار الرئيس الأمريكي للأمن القومي جيمس هاربور", "جيمس هاربور/مستشار الرئيس للأمن القومي/US"},
      {"أكد سفير دولة قطر لدى كازاخستان سالم المناعي", "سالم المناعي/سفير/QA"},
      {"استقبل سفير كازاخستان المعتمد لدى العراق والمقيم في عمان دانيار صادقوف", "دانيار صادقوف/سفير/KZ"},
      {"وقع المندوب الدائم لقطر لدى الأمم المتحدة سالم المناعي", "سالم المناعي/المندوب الدائم لدى الأمم المتحدة/QA"},
      {"أكد السفير الكازاخستاني في الدوحة دانيار صادقوف", "دانيار صادقوف/السفير/KZ"},
      {"كشف نائب مندوب روسيا الدائم لدى الأمم المتحدة أوليغ ستارتسيف",
       "أوليغ ستارتسيف/نائب مندوب روسيا الدائم لدى الأمم المتحدة/RU"},
      {"أوفد الرئيس وزير خارجيته سالم المناعي", "سالم المناعي/وزير خارجية/-"},
      {"وجه الشكر للرئيس دانيار صادقوف وللملك فيصل بن تركي", "دانيار صادقوف/الرئيس/-|فيصل بن تركي/الملك/-"},
      {"قال مدير إدارة العلاقات الدولية شريف الجوهري", "شريف الجوهري/مدير إدارة العلاقات الدولية/-"},
      {"قالت وزيرة الصناعة والتجارة والتموين المهندسة رنا العجلوني", "رنا العجلوني/وزيرة الصناعة والتجارة والتموين/-"},
      {"وقع وزير الطرق وبناء المدن رضا كرماني", "رضا كرماني/وزير الطرق وبناء المدن/-"},
      {"كان في استقباله والي إزمير كمال أوزدمير", "كمال أوزدمير/والي إزمير/TR"},
      {"قال الأمين العام للأمم المتحدة بيتر هاربور", "بيتر هاربور/الأمين العام/UN"},
      {"قال وزير الخارجية المجري بيتر سابو", "بيتر سابو/وزير الخارجية/HU"},
      {"التقى الرئيس الأرميني آرام بتروسيان وسيجريان مباحثات غدا", "آرام بتروسيان/الرئيس/AM"},
      {"استقبل سالم المناعي رئيس مجلس الشورى بمكتبه صباح أمس ضيفه", "سالم المناعي/رئيس مجلس الشورى/-"},
      {"أكد محافظ البنك المركزي اليمني الدكتور ناصر الحضرمي", "ناصر الحضرمي/محافظ البنك المركزي/YE"},
      {"بحث رئيس لجنة العلاقات الخارجية النيابية، الشيخ سالم المناعي، التعاون.",
       "سالم المناعي/رئيس لجنة العلاقات الخارجية النيابية/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(one_person_may_hold_stacked_offices)
{
  static const struct row rows[] = {
      {"التقى ولي العهد نائب رئيس مجلس الوزراء وزير الدفاع السعودي الأمير فيصل بن تركي",
       "فيصل بن تركي/ولي العهد نائب رئيس مجلس الوزراء وزير الدفاع/SA"},
      {"استقبل نائب رئيس الوزراء ووزير الخارجية الأردني باسل العجلوني",
       "باسل العجلوني/نائب رئيس الوزراء ووزير الخارجية/JO"},
      {"استقبل نائب رئيس دولة الإمارات رئيس مجلس الوزراء خليفة الشامسي ضيفه",
       "خليفة الشامسي/نائب رئيس دولة الإمارات رئيس مجلس الوزراء/AE"},
      {"قال نائب رئيس الوزراء، وزير الخارجية القطري، سالم المناعي إن",
       "سالم المناعي/نائب رئيس الوزراء وزير الخارجية/QA"},
      {"استقبل السفير دانيار صادقوف سفير كازاخستان بالقاهرة", "دانيار صادقوف/سفير/KZ"},
      {"استقبل رئيس الوزراء ووزير الخارجية القطري سالم المناعي", "سالم المناعي/وزير الخارجية/QA"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(dual_heads_pair_names_with_countries)
{
  static const struct row rows[] = {
      {"وقعها وزيرا الدفاع في روسيا الاتحادية وجمهورية كازاخستان، سيرغي كوفالتشوك ومورات تاسباييف",
       "سيرغي كوفالتشوك/وزير الدفاع/RU|مورات تاسباييف/وزير الدفاع/KZ"},
      {"بين الرئيسين الروسي أوليغ ستارتسيف والصيني لي جيان هوا", "أوليغ ستارتسيف/الرئيس/RU|لي جيان هوا/الرئيس/CN"},
      {"اجتمع وزيرا الخارجية المصري شريف الجوهري و القطري سالم المناعي",
       "شريف الجوهري/وزير الخارجية/EG|سالم المناعي/وزير الخارجية/QA"},
      {"عقد وزراء دفاع أذربيجان رشاد محمدوف وجورجيا ليفان كابانادزه وتركيا كمال أوزدمير اجتماعهم",
       "رشاد محمدوف/وزير دفاع/AZ|ليفان كابانادزه/وزير دفاع/GE|كمال أوزدمير/وزير دفاع/TR"},
      {"بحث وزير الخارجية الأميركي جيمس هاربور والروسي سيرغي كوفالتشوك الملف",
       "جيمس هاربور/وزير الخارجية/US|سيرغي كوفالتشوك/وزير الخارجية/RU"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_counterpart_has_the_office_of_the_one_before)
{
  static const struct row rows[] = {
      {"بحث وزير الدفاع القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف",
       "سالم المناعي/وزير الدفاع/QA|دانيار صادقوف/وزير الدفاع/KZ"},
      {"التقى وزير الثقافة القطري سالم المناعي نظيرته الفرنسية كلير دومون",
       "سالم المناعي/وزير الثقافة/QA|كلير دومون/وزيرة الثقافة/FR"},
      {"زار الرئيس التونسي سالم بلعربي باريس بعد الرئيس السابق. وسيلتقي نظيره الفرنسي جان دومون",
       "سالم بلعربي/الرئيس/TN|جان دومون/الرئيس/FR"},
      {"التقت وزيرة الثقافة الفرنسية كلير دومون نظيرها القطري سالم المناعي",
       "كلير دومون/وزيرة الثقافة/FR|سالم المناعي/وزير الثقافة/QA"},
      {"بدأ الرئيسان عبد الفتاح السيسي ونظيره الكازاخستاني قاسم جومارت توكاييف جلسة مباحثات.",
       "عبد الفتاح السيسي/الرئيس/EG|قاسم جومارت توكاييف/رئيس/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_side_tells_the_country_of_its_people)
{
  static const struct row rows[] = {
      {"وقعها عن الجانب الإيراني حميد رضا كرماني، وعن الجانب العراقي جواد الكعبي",
       "حميد رضا كرماني/-/IR|جواد الكعبي/-/IQ"},
      {"ووقع عن الجانب الكويتي وكيل وزارة الخارجية السفير فهد الرشيدي", "فهد الرشيدي/وكيل وزارة الخارجية/KW"},
      {"قاد المفاوضات الأميركي جيمس هاربور", "جيمس هاربور/-/US"},
      {"وصل وفد كازاخستاني برئاسة نائب الوزير دانيار صادقوف", "دانيار صادقوف/نائب الوزير/KZ"},
      {"استقبله نائب الرئيس الصيني لي جيان هوا، ووزير الخارجية لي سونغ مين",
       "لي جيان هوا/نائب الرئيس/CN|لي سونغ مين/وزير الخارجية/CN"},
      {"التقى الوفد التونسي بكريم بوشامة", "كريم بوشامة/-/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(names_keep_their_parts)
{
  static const struct row rows[] = {
      {"استقبل الرئيس كيم جونغ- سو الوفد", "كيم جونغ- سو/الرئيس/-"},
      {"قال الرئيس سونغ جي-إن اليوم إن القمة قريبة", "سونغ جي-إن/الرئيس/-"},
      {"قال رئيس البلدية يرجاولات توكمانباييف", "يرجاولات توكمانباييف/رئيس البلدية/-"},
      {"قال وزير الخارجية لي يي إن بلاده مستعدة", "لي يي/وزير الخارجية/-"},
      {"قال الشيخ محمد بن خالد آل مناع إن المشروع جاهز", "محمد بن خالد آل مناع/-/-"},
      {"قال الدكتور عبد الرحمن الجوهري", "عبد الرحمن الجوهري/-/-"},
      {"استقبل الملك محمد الثامن ضيفه في المغرب", "محمد الثامن/الملك/(MA)"},
      {"قال وزير الطاقة الألماني كارل فون شتاينهاوس", "كارل فون شتاينهاوس/وزير الطاقة/DE"},
      {"قال رئيس الوزراء العراقي محمد جواد البصري السوداني", "محمد جواد البصري السوداني/رئيس الوزراء/IQ"},
      {"زار #وزير_الخزانة_البريطاني جيمس هاربور #كوريا_الشمالية", "جيمس هاربور/وزير الخزانة/GB"},
      {"غادر #سالم_بن_فهد المدينة", "سالم_بن_فهد/-/-"},
      {"قال رئيس الوزراء الروسي \"أوليغ ستارتسيف\" اليوم", "أوليغ ستارتسيف/رئيس الوزراء/RU"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(names_end_at_other_words)
{
  static const struct row rows[] = {
      {"بحث وزير الدفاع القطري سالم المناعي سبل التعاون", "سالم المناعي/وزير الدفاع/QA"},
      {"يجري رئيس الحكومة التونسية حبيب الصيد اليوم مباحثات", "حبيب الصيد/رئيس الحكومة/TN"},
      {"قال رئيس البنك جون كلود يونكر، إن", "جون كلود يونكر/رئيس البنك/EU"},
      {"استقبل الدكتور سالم شريف جمعة وزير الأوقاف المصري", "سالم شريف جمعة/وزير الأوقاف/EG"},
      {"صرح المتحدث باسم الكرملين أوليغ ستارتسيف بأن الزيارة ستتم", "أوليغ ستارتسيف/المتحدث باسم الكرملين/RU"},
      {"التقى الرئيس دانيار صادقوف أمس وفدا", "دانيار صادقوف/الرئيس/-"},
      {"قال الرئيس ستارتسيف للصحفيين", "ستارتسيف/الرئيس/-"},
      {"رد الرئيس على الأسئلة", ""},
      {"شكر الرئيس الأمريكي أمير قطر على مواقفه", ""},
      {"التقى المسؤولين الروس لتيسير المفاوضات", ""},
      {"استجابة لمبادرة رئيس الوزراء القطري سالم المناعي الهادفة إلى السلام", "سالم المناعي/رئيس الوزراء/QA"},
      {"عاد وزير الخارجية القطري إلى الدوحة", ""},
      {"أجرى رئيس الوزراء العراقي محادثات مثمرة", ""},
      {"افتتح مطار الملك خالد الدولي", ""},
      {"درس في جامعة الأمير سلطان", ""},
      {"وقالت وكالة فرانس برس في رام الله", ""},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(names_without_a_title_must_be_evident)
{
  static const struct row rows[] = {
      {"وتضم القائمة أحمد الخطيب", "أحمد الخطيب/-/-"},
      {"قال كريم بوشامة إن الموعد قريب", "كريم بوشامة/-/-"},
      {"نظمت الجمعية معرضا للكتاب", ""},
      {"غادر شي الصين أمس.", "شي/-/CN"},
      {"غادر شي أمس.", ""},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(short_mentions_share_what_the_full_one_tells)
{
  static const struct row rows[] = {
      {"كوفالتشوك يزور الدوحة\nوصل وزير الدفاع الروسي سيرغي كوفالتشوك إلى الدوحة. وقال كوفالتشوك إن الزيارة مهمة",
       "كوفالتشوك/وزير الدفاع/RU|سيرغي كوفالتشوك/وزير الدفاع/RU|كوفالتشوك/وزير الدفاع/RU"},
      {"استقبل ولي العهد فيصل بن تركي بن ناصر ضيفه. وحضر وزير الطاقة ناصر بن تركي",
       "فيصل بن تركي بن ناصر/ولي العهد/-|ناصر بن تركي/وزير الطاقة/-"},
      {"التقى الرئيس الكازاخستاني دانيار توكمانباييف ضيفه، وشكر الضيف توكمانبايف", "دانيار توكمانباييف/الرئيس/KZ"},
      {"التقى الزعيم الكوري الشمالي كيم سونغ مين ضيفه. وقال كيم إن اللقاء جيد", "كيم سونغ مين/الزعيم/KP|كيم/الزعيم/KP"},
      {"قال وزير الدفاع القطري سالم المناعي، وأضاف الوزير سالم المناعي",
       "سالم المناعي/وزير الدفاع/QA|سالم المناعي/وزير الدفاع/QA"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(the_article_makes_a_country_likely)
{
  static const struct row rows[] = {
      {"زار المغرب وفد من فرنسا. والتقى وزير الخارجية ياسين بلعربي نظيره الفرنسي جان دومون. ورحب المغرب بالزيارة",
       "ياسين بلعربي/وزير الخارجية/(MA)|جان دومون/وزير الخارجية/FR"},
      {"وقعت مصر وكازاخستان وثائق في القاهرة بحضور رئيسي البلدين شريف الجوهري ودانيار صادقوف",
       "شريف الجوهري/رئيس/(EG)|دانيار صادقوف/رئيس/(KZ)"},
      {"وصل الرئيس الكازاخستاني دانيار صادقوف إلى تركيا. وكان في استقباله وزير الخارجية كمال أوزدمير",
       "دانيار صادقوف/الرئيس/KZ|كمال أوزدمير/وزير الخارجية/(TR)"},
      {"زار قطر وفد من كازاخستان. وقال سفير الدولة لدى كازاخستان سالم المناعي إن التعاون مع كازاخستان يتطور",
       "سالم المناعي/سفير الدولة/(QA)"},
      {"بحثت قطر وكازاخستان التعاون. واجتمع رئيس مجلس الوزراء سالم المناعي مع وزير خارجية كازاخستان دانيار صادقوف",
       "سالم المناعي/رئيس مجلس الوزراء/(QA)|دانيار صادقوف/وزير خارجية/KZ"},
      {"بحثت فرنسا والسعودية التعاون. واستقبل ولي العهد فيصل بن تركي الوفد في فرنسا", "فيصل بن تركي/ولي العهد/(SA)"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_title_without_a_name_is_an_office_only)
{
  struct kzi_arena arena;
  kzi_arena_init(&arena, &kzi_libc_alloc);
  const struct kzi_mentions *m = find(&arena, "استقبل وزير الدفاع القطري سفير كازاخستان لدى الدوحة");
  ck_assert_uint_eq(m->person_count, 0);
  ck_assert_uint_eq(m->office_count, 2);
  ck_assert_uint_eq(m->offices[0].cc, KZI_CC('Q', 'A'));
  ck_assert_uint_eq(m->offices[1].cc, KZI_CC('K', 'Z'));
  ck_assert_uint_eq(m->offices[1].posted, KZI_CC('Q', 'A'));
  kzi_arena_free(&arena);
}
END_TEST

START_TEST(a_body_in_quotation_marks_stands_inside_a_title)
{
  static const struct row rows[] = {
      {"وقع الاتفاقية رئيس مجلس إدارة \"كازموناي غاز\" أسخات بيكوف، وعن الجانب السعودي مدير أرامكو.",
       "أسخات بيكوف/رئيس مجلس إدارة/KZ"},
      {"قال الرئيس التنفيذي لشركة \"توساش\" أورهان كايا إن شركته وقعت مذكرة.",
       "أورهان كايا/الرئيس التنفيذي لشركة \"توساش\"/TR"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(two_under_one_office_need_only_one_known_name)
{
  static const struct row rows[] = {
      {"ضم اللقاء وزيري الأمن في البلدين رولاندو ميرونيس ومايكل سوتو.",
       "رولاندو ميرونيس/وزير الأمن/-|مايكل سوتو/وزير الأمن/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(the_same_office_behind_a_name_is_somebody_elses)
{
  static const struct row rows[] = {
      {"استقبل رئيس مجلس الشورى علي بن صالح العريض رئيس مجلس النواب.", "علي بن صالح العريض/رئيس مجلس الشورى/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(who_signs_for_a_state_is_of_it)
{
  static const struct row rows[] = {
      {"ووقعه عن الكرسي الرسولي المونسنيور بول غالاغر.", "بول غالاغر/-/VA"},
      {"وزار الوزير مركز الملك عبدالله الثاني لتدريب العمليات الخاصة.", ""}, /* nobody: a thing called after him */
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(no_morning_stands_right_behind_a_name)
{
  static const struct row rows[] = {
      {"استقبل أمير الكويت الشيخ نواف الأحمد الجابر الصباح بقصر بيان وفدا.", "نواف الأحمد الجابر الصباح/أمير/KW"},
      {"التقى وزير الدفاع سالم الفهد صباح اليوم وفدا.", "سالم الفهد/وزير الدفاع/-"},
      {"استقبله الأمير في قصر لوسيل صباح اليوم.", ""},
      {"استقبل الرئيس نظيره الكازاخستاني صباح أمس.", ""},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_minister_met_an_envoy_behind_his_name)
{
  static const struct row rows[] = {
      {"استقبل رئيس أركان الجيش سالم المناعي السفير الكازاخستاني دانيار صادقوف.",
       "سالم المناعي/رئيس أركان الجيش/-|دانيار صادقوف/السفير/KZ"},
      {"حضر اللقاء المتحدث باسم وزارة الخارجية السفير سالم المناعي.", "سالم المناعي/المتحدث باسم وزارة الخارجية/-"},
      {"اجتمع الوزير مع سفير جمهورية كازاخستان الصديقة لدى قطر دانيار صادقوف.", "دانيار صادقوف/سفير/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(affairs_belong_to_the_office)
{
  static const struct row rows[] = {
      {"قال مساعد وزير الخارجية الأمريكي لشؤون حقوق الإنسان، سالم المناعي، ذلك.",
       "سالم المناعي/مساعد وزير الخارجية لشؤون حقوق الإنسان/US"},
      {"قال وزير الدولة الإماراتي للشؤون المالية سالم المناعي ذلك.", "سالم المناعي/وزير الدولة للشؤون المالية/AE"},
      {"قال وكيل وزارة الخارجية لشؤون آسيا سالم المناعي ذلك.", "سالم المناعي/وكيل وزارة الخارجية لشؤون آسيا/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_delegation_tells_the_country_of_those_it_counts)
{
  static const struct row rows[] = {
      {"استقبل الوزير وفدا من كازاخستان ضم وزير الطاقة دانيار صادقوف.", "دانيار صادقوف/وزير الطاقة/KZ"},
      {"ضم الوفد المصري كلا من وزير الصحة كمال الجندي، ووزير التعليم سالم المناعي، فيما ضم الوفد الكازاخستاني الوزير "
       "دانيار "
       "صادقوف.",
       "كمال الجندي/وزير الصحة/EG|سالم المناعي/وزير التعليم/EG|دانيار صادقوف/الوزير/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(names_that_begin_with_kaf_are_not_likened)
{
  static const struct row rows[] = {
      {"التقت الوزيرة المصرية عائشة المناعي نظيرتها الدانماركية جيبي كوفود.",
       "عائشة المناعي/الوزيرة/EG|جيبي كوفود/الوزيرة/DK"},
      {"وصل الرئيس الروسي فلاديمير بوتين كضيف شرف.", "فلاديمير بوتين/الرئيس/RU"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_side_told_before_the_title_goes_before_the_body_in_it)
{
  static const struct row rows[] = {
      {"وقعت جمعية النور الكويتية وجمعية الأمل الكازاخستانية اتفاقية. ووقعها عن الجانب الكويتي رئيس الجمعية سالم "
       "المناعي.",
       "سالم المناعي/رئيس الجمعية/KW"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(directors_and_lineages_go_on)
{
  static const struct row rows[] = {
      {"قال سالم المناعي، العضو المنتدب والرئيس التنفيذي لمجموعة موانئ أبوظبي، ذلك.",
       "سالم المناعي/العضو المنتدب والرئيس التنفيذي لمجموعة موانئ أبوظبي/AE"},
      {"استقبل رئيس الأركان القطري عبدالله بن فهد الرئيسي، السفير.", "عبدالله بن فهد الرئيسي/رئيس الأركان/QA"},
      {"التقى مفتي الجمهورية سالم المناعي وفدا.", "سالم المناعي/مفتي الجمهورية/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(marks_may_part_a_title_from_its_name)
{
  static const struct row rows[] = {
      {"التقى الوزير الكازاخستاني - دانيار صادقوف نظيره القطري.", "دانيار صادقوف/الوزير/KZ"},
      {"وعن الصندوق الكويتي السيد/ سالم المناعي – نائب المدير العام.", "سالم المناعي/نائب المدير العام/KW"},
      {"أعلنت الناطقة باسمه كارين جان-بيار ذلك.", "كارين جان-بيار/الناطقة باسمه/-"},
      {"قال سالم المناعي (Salem Mannai)، السفير القطري لدى كازاخستان، ذلك.", "سالم المناعي/السفير/QA"},
      {"قال الرئيس جورج دبليو صادقوف ذلك.", "جورج دبليو صادقوف/الرئيس/-"},
      {"وقعت رئيسة الوزراء السويدية عائشة المناعي ووزيرة الخارجية آن صادقوفا الوثيقة.",
       "عائشة المناعي/رئيسة الوزراء/SE|آن صادقوفا/وزيرة الخارجية/-"},
      {"استقبل السيد الرئيس/ عبد الفتاح السيسي رئيس الوزراء الكازاخستاني.", "عبد الفتاح السيسي/الرئيس/EG"},
      {"التقى وزير العمل المصري وزير التنمية المجتمعية لدولة كازاخستان السيد “دانيار كالماتايف”.",
       "دانيار كالماتايف/وزير التنمية المجتمعية/KZ"},
      {"أجرى الرئيسان الأذربيجاني - إلهام علييف والكازاخستاني - قاسم جومارت توكاييف محادثات.",
       "إلهام علييف/الرئيس/AZ|قاسم جومارت توكاييف/الرئيس/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_side_may_be_told_behind_the_name)
{
  static const struct row rows[] = {
      {"وقعها كل من السفير سالم المناعي عن الجانب القطري، والسفير دانيار صادقوف عن الجانب الكازاخستاني.",
       "سالم المناعي/السفير/QA|دانيار صادقوف/السفير/KZ"},
      {"وقعها السفير سالم المناعي عن الجانب القطري وعن الجانب الكازاخستاني السفير دانيار صادقوف.",
       "سالم المناعي/السفير/QA|دانيار صادقوف/السفير/KZ"},
      {"ومثل وزارة خارجية كازاخستان في التوقيع دانيار صادقوف، نائب الوزير.", "دانيار صادقوف/نائب الوزير/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(an_office_is_not_given_to_another_country_s_statesman)
{
  static const struct row rows[] = {
      {"شكر الرئيس المصري بوتين على دعوته.", "بوتين/-/RU"},
      {"عقدت قمة ماكرون ترامب في باريس.", "ماكرون/-/FR|ترامب/-/US"},
      {"شكر الرئيس الروسي بوتين على دعوته.", "بوتين/الرئيس/RU"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(who_is_present_without_a_country_is_the_host_s)
{
  static const struct row rows[] = {
      {"استقبل وزير الصحة المصري سالم المناعي نظيره الكازاخستاني دانيار صادقوف، بحضور رئيس الهيئة فهد الكعبي.",
       "سالم المناعي/وزير الصحة/EG|دانيار صادقوف/وزير الصحة/KZ|فهد الكعبي/رئيس الهيئة/(EG)"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_leader_has_the_office_that_the_article_tells_without_a_name)
{
  static const struct row rows[] = {
      {"وصل بوتين إلى أستانا. وقال الرئيس الروسي إن الزيارة مهمة.", "بوتين/الرئيس/RU"},
      {"وصل بوتين إلى أستانا. وقال وزير الخارجية الروسي إن الزيارة مهمة.", "بوتين/-/RU"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(foreign_names_may_begin_like_verbs)
{
  static const struct row rows[] = {
      {"وعن الجانب البرازيلي الوزير سيلفانو أموريدو، الذي وصل أمس.", "سيلفانو أموريدو/الوزير/BR"},
      {"قال الجنرال الأفغاني شريف يانغالي خلال مؤتمر صحفي إن التعاون مستمر.", "شريف يانغالي/-/AF"},
      {"عقد الملك جلسة مباحثات مع رئيس النيجر ويتقلد وسام الاستحقاق", ""},
      {"إيران تواجه المزيد، الآن فإن أمامها خيارين، بحسب وزير الخارجية.", ""},
      {"اجتمع السفير بالدكتور على المناعى، وزير التموين.", "على المناعى/وزير التموين/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_family_name_that_stands_first_stands_alone_too)
{
  static const struct row rows[] = {
      {"التقى الرئيس الصيني شي جين بينغ ضيفه. ووقع شي الوثيقة.", "شي جين بينغ/الرئيس/CN|شي/الرئيس/CN"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(what_an_office_is_for_may_stand_before_the_name)
{
  static const struct row rows[] = {
      {"أكد المبعوث الأمريكي إلى سوريا سالم صادقوف دعم بلاده", "سالم صادقوف/المبعوث/US"},
      {"قال السفير القطري السابق لواشنطن، الشيخ سالم المناعي، إن", "سالم المناعي/السفير/QA"},
      {"زار القنصل العام التركي بجدة سالم صادقوف الغرفة", "سالم صادقوف/القنصل العام/TR"},
      {"عمل مستشارا في إدارة سالم صادقوف", "سالم صادقوف/-/-"},
      {"وصل رئيس هيئة الأركان المشتركة للقوات الأردنية الفريق أول سالم المناعي إلى",
       "سالم المناعي/رئيس هيئة الأركان المشتركة للقوات/JO"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(affairs_that_no_list_knows_and_a_bare_minister_before_his_counterpart)
{
  static const struct row rows[] = {
      {"حضر وزير شؤون الديوان الأميري الشيخ سالم المناعي اللقاء", "سالم المناعي/وزير شؤون الديوان الأميري/-"},
      {"وصل وزير الدفاع القطري إلى روما. وقالت الوكالة إن الوزير سيلتقي نظيره الإيطالي ماركو بيانكي",
       "ماركو بيانكي/وزير الدفاع/IT"},
      {"شارك السفير سالم المناعي سفير قطر لدى كازاخستان، والسفير دانيار صادقوف سفير كازاخستان لدى قطر",
       "سالم المناعي/سفير/QA|دانيار صادقوف/سفير/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(an_envoy_to_the_nations_is_of_his_country)
{
  static const struct row rows[] = {
      {"سلم المندوب الدائم للسعودية لدى الأمم المتحدة في نيويورك السفير سالم المناعي نسخة من الوثيقة",
       "سالم المناعي/المندوب الدائم لدى الأمم المتحدة/SA"},
      {"قال المتحدث باسم الحكومة القطرية ونائب رئيس الوزراء سالم المناعي إن", "سالم المناعي/نائب رئيس الوزراء/QA"},
      {"حسبما أفاد المتحدث العسكري المصري، عقيد أركان حرب سالم المناعي.", "سالم المناعي/المتحدث العسكري/EG"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(names_end_where_others_begin)
{
  static const struct row rows[] = {
      {"يلتقي معالي الأستاذ سالم المناعي السيد محمود صادقوف", "سالم المناعي/-/-|محمود صادقوف/-/-"},
      {"قال نائب وزير خارجية كوريا الشمالية كيم كي غوان إن", "كيم كي غوان/نائب وزير خارجية/KP"},
      {"حضر سالم المناعي رئيس المؤسسة القطرية، وكلاوديو ديسلالي الرئيس التنفيذي لشركة إيني الإيطالية",
       "سالم المناعي/رئيس المؤسسة/QA|كلاوديو ديسلالي/الرئيس التنفيذي لشركة إيني/IT"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(who_is_counted_needs_no_title)
{
  static const struct row rows[] = {
      {"ضم الوفد ثلاثة نواب وهم: سالم الزرقي وفهد القصيلي ونور الدين الطرابي",
       "سالم الزرقي/-/-|فهد القصيلي/-/-|نور الدين الطرابي/-/-"},
      {"شارك في الجلسة كل من سالم الزرقي وفهد القصيلي في أستانا", "سالم الزرقي/-/-|فهد القصيلي/-/-"},
      {"عملت بمعية روشني نادار، رئيسة الشركة الهندية، أمس", "روشني نادار/رئيسة الشركة/IN"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_given_name_is_no_rank)
{
  static const struct row rows[] = {
      {"التقى رئيس الوزراء القطري عماد المناعي الوفد", "عماد المناعي/رئيس الوزراء/QA"},
      {"وصل الدكتور ألامايو تيجنو، وقد عقد", "ألامايو تيجنو/-/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(her_president_is_no_careless_feminine)
{
  static const struct row rows[] = {
      {"أعلنت كازاخستان أن رئيسها دانيار صادقوف وصل", "دانيار صادقوف/رئيس/(KZ)"},
      {"وصل الرئيس القطري سالم المناعي ومستشاره للأمن القومي فهد الكعبي",
       "سالم المناعي/الرئيس/QA|فهد الكعبي/مستشاره للأمن القومي/QA"},
      {"قال سفير قطر لدى إثيوبيا ومندوبها الدائم لدى الاتحاد الأفريقي سالم المناعي إن",
       "سالم المناعي/سفير ومندوبها الدائم لدى الاتحاد الأفريقي/QA"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(nobody_is_a_counterpart_of_his_own_country)
{
  static const struct row rows[] = {
      {"زار وفد من قطر كازاخستان. ووقع وزير الصحة سالم المناعي ونظيره الكازاخستاني دانيار صادقوف مذكرة بين قطر "
       "وكازاخستان",
       "سالم المناعي/وزير الصحة/(QA)|دانيار صادقوف/وزير الصحة/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_father_is_not_his_son)
{
  static const struct row rows[] = {
      {"وصل الملك سالم الثاني. ورافقه الأمير فهد بن سالم الثاني", "سالم الثاني/الملك/-|فهد بن سالم الثاني/-/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(an_envoy_who_does_not_reside_is_one_all_the_same)
{
  static const struct row rows[] = {
      {"استقبل الوزير سفير كازاخستان غير المقيم لدى لبنان دانيار صادقوف", "دانيار صادقوف/سفير/KZ"},
      {"استقبل الوزير سفير كازاخستان غير المقيم في البلاد دانيار صادقوف", "دانيار صادقوف/سفير/KZ"},
      {"التقى الوزير سفير كازاخستان بتونس مع الإقامة بالجزائر دانيار صادقوف", "دانيار صادقوف/سفير/KZ"},
      {"تسلم الوزير أوراق اعتماد دانيار صادقوف سفيرا لجمهورية كازاخستان لدى قطر", "دانيار صادقوف/سفير/KZ"},
      {"تسلم الوزير أوراق اعتماد دانيار صادقوف سفيراً لكازاخستان لدى قطر", "دانيار صادقوف/سفير/KZ"},
      {"حضر السفير المقيم سالم المناعي الحفل", "سالم المناعي/السفير المقيم/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_letter_with_a_full_stop_is_a_style)
{
  static const struct row rows[] = {
      {"قال وزير النقل القطري د. سالم المناعي إن العمل مستمر", "سالم المناعي/وزير النقل/QA"},
      {"التقى رئيس الهيئة القطرية م.سالم المناعي", "سالم المناعي/رئيس الهيئة/QA"},
      {"قال رئيس شركة غازبروم أليكسي موروزوف إن العمل مستمر", "أليكسي موروزوف/رئيس شركة غازبروم/RU"},
      {"قال المدير العام لـ«ترانسكاز» دانيار صادقوف إن العمل مستمر", "دانيار صادقوف/المدير العام/-"},
      {"تباحث مع الملا سالم المناعي", "سالم المناعي/-/-"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(an_extraordinary_ambassador_is_one_office)
{
  static const struct row rows[] = {
      {"التقت الوزيرة السفير فوق العادة والمفوض لليابان لدى كازاخستان تاكيشي موراتا",
       "تاكيشي موراتا/السفير فوق العادة والمفوض/JP"},
      {"استقبل الوزير سفير اليابان المفوض وفوق العادة لدى كازاخستان تاكيشي موراتا",
       "تاكيشي موراتا/سفير اليابان المفوض وفوق العادة/JP"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(a_body_of_his_own_field_tells_an_official_s_country)
{
  static const struct row rows[] = {
      {"أفادت وزارة الدفاع الكازاخستانية بأن نائب وزير الدفاع دانيار صادقوف ونظيره البيلاروسي مراد عليموف وقعا الخطة",
       "دانيار صادقوف/نائب وزير الدفاع/(KZ)|مراد عليموف/نائب وزير الدفاع/BY"},
      {"وقع عن الجانب القطري فهد الكعبي وعن الجانب الكازاخستاني دانيار صادقوف، بحضور نائب وزير الثقافة سالم المناعي",
       "فهد الكعبي/-/QA|دانيار صادقوف/-/KZ|سالم المناعي/نائب وزير الثقافة/(QA)"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(whom_an_adviser_serves_is_not_the_adviser)
{
  static const struct row rows[] = {
      {"استقبل الرئيس القطري سالم المناعي المبعوث الخاص للرئيس الكازاخستاني دانيار صادقوف إلى سوريا مراد عليموف",
       "سالم المناعي/الرئيس/QA|مراد عليموف/المبعوث الخاص للرئيس/KZ"},
      {"قال الرئيس الصيني لي مينغ إن بلاده مستعدة. وأضاف كبير مستشاري الرئيس الصيني لي مينغ أن الحوار مستمر",
       "لي مينغ/الرئيس/CN|لي مينغ/الرئيس/CN"},
      {"استقبل الرئيس السوداني فهد الكعبي موفد العاهل السعودي الملك سالم بن فهد، مساعد وزير الدفاع محمد المناعي",
       "فهد الكعبي/الرئيس/SD|محمد المناعي/موفد العاهل مساعد وزير الدفاع/SA"},
      {"التقى مستشار الرئيس الأوزبكي رستم قربانوف السفير", "رستم قربانوف/مستشار الرئيس/UZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(of_several_offices_the_last_with_a_country_is_the_next_one_s)
{
  static const struct row rows[] = {
      {"استقبل الشيخ سالم المناعي نائب رئيس مجلس الوزراء وزير الخارجية وزير خارجية روسيا دانيار صادقوف",
       "سالم المناعي/نائب رئيس مجلس الوزراء وزير الخارجية/-|دانيار صادقوف/وزير خارجية/RU"},
      {"التقت الملكة منى الصبيح الرئيس الكازاخستاني دانيار صادقوف", "منى الصبيح/الملكة/-|دانيار صادقوف/الرئيس/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(common_words_adjectives_and_marks_beside_a_name)
{
  static const struct row rows[] = {
      {"وقعت وزيرة الاستثمار المصرية سحر نصر اتفاقا", "سحر نصر/وزيرة الاستثمار/EG"},
      {"التقى رئيس جامعة تونس المنار مراد عليموف السفير", "مراد عليموف/رئيس جامعة تونس/TN"},
      {"التقى رئيس جهاز الاستخبارات فهد الكعبي ورئيس غرفة التجارة كريم المناعي السفير",
       "فهد الكعبي/رئيس جهاز الاستخبارات/-|كريم المناعي/رئيس غرفة التجارة/-"},
      {"وصل وزير خارجية النرويج، \"دانيار صادقوف\"، إلى الدوحة", "دانيار صادقوف/وزير خارجية/NO"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(behind_its_scope_a_name_may_end_at_a_verb_or_an_office)
{
  static const struct row rows[] = {
      {"التقى مفوض الاتحاد الأوروبي للشراكات الدولية جوزيف سيكي رئيس وزراء كازاخستان دانيار صادقوف",
       "جوزيف سيكي/مفوض/EU|دانيار صادقوف/رئيس وزراء/KZ"},
      {"نقل الوفد رسالة للرئيس الكازاخستاني دانيار صادقوف من نظيره الإيراني حسن المناعي",
       "دانيار صادقوف/الرئيس/KZ|حسن المناعي/الرئيس/IR"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(delegations_and_bodies_tell_whose_their_head_is)
{
  static const struct row rows[] = {
      {"ترأس وزير النقل نورلان صادقوف الوفد الكازاخستاني، فيما ترأس الوفد الإيراني وزيرة الطرق منى الصبيح",
       "نورلان صادقوف/وزير النقل/(KZ)|منى الصبيح/وزيرة الطرق/IR"},
      {"زار أستانا وفد من غرفة تجارة دبي برئاسة سعادة محمد علي راشد لوتاه مدير عام الغرفة",
       "محمد علي راشد لوتاه/مدير عام الغرفة/AE"},
      {"استقبل نائب رئيس الوزراء - وزير الاقتصاد الوطني دانيار صادقوف سفير الاتحاد الأوروبي لدى كازاخستان أليشكا "
       "سيميتش.",
       "دانيار صادقوف/نائب رئيس الوزراء وزير الاقتصاد الوطني/(KZ)|أليشكا سيميتش/سفير/EU"},
      {"قالت القائمة بأعمال السفارة الأمريكية في كازاخستان ديبورا صادقوف إن الحوار مفيد",
       "ديبورا صادقوف/القائمة بأعمال السفارة/US"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(initials_belong_to_the_name)
{
  static const struct row rows[] = {
      {"التقى وزير الخارجية الهندي س. صادقوف نظيره الكازاخستاني دانيار عليموف",
       "س. صادقوف/وزير الخارجية/IN|دانيار عليموف/وزير الخارجية/KZ"},
      {"قال وزير الخارجية السنغافوري كيه شانموغام إن بلاده مستعدة", "كيه شانموغام/وزير الخارجية/SG"},
      {"التقى وزير الخارجية الهندي إس. صادقوف نظيره الكازاخستاني دانيار عليموف",
       "إس. صادقوف/وزير الخارجية/IN|دانيار عليموف/وزير الخارجية/KZ"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(an_envoy_of_the_kingdom_is_one)
{
  static const struct row rows[] = {
      {"استقبل وزير الخارجية سفير جمهورية كازاخستان المعين حديثا لدى المملكة دانيار صادقوف", "دانيار صادقوف/سفير/KZ"},
      {"وصلت وزيرة الثقافة الكازاخستانية عايدة بالايفا إلى الشارقة", "عايدة بالايفا/وزيرة الثقافة/KZ"},
      {"قال سفير المملكة لدى كازاخستان فيصل القحطاني إن العلاقات مميزة", "فيصل القحطاني/سفير/-"},
      {"حضر مندوب المملكة الدائم لدى جامعة الدول العربية أحمد الكعبي",
       "أحمد الكعبي/مندوب المملكة الدائم لدى جامعة الدول العربية/-"},
      {"وصل الرئيس الكيني وليام ساموي هيوز إلى أستانا", "وليام ساموي هيوز/الرئيس/KE"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(given_names_of_many_lands_are_known)
{
  static const struct row rows[] = {
      {"اجتمع المديرون وهم روفشان المناعي وأيبيك كوسبان وجورابيك كامبا في تبليسي",
       "روفشان المناعي/-/-|أيبيك كوسبان/-/-|جورابيك كامبا/-/-"},
      {"التقى وزير النقل السوري يعرب بدر نظيره السنغالي عليون كامبا",
       "يعرب بدر/وزير النقل/SY|عليون كامبا/وزير النقل/SN"},
      {"قال رئيس جامعة تونس معز شفرة إن الاتفاق مهم", "معز شفرة/رئيس جامعة تونس/TN"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("people");
  TCase *tc = tcase_create("people");
  tcase_add_test(tc, the_name_follows_office_and_demonym);
  tcase_add_test(tc, the_name_may_stand_before_its_office);
  tcase_add_test(tc, a_comma_may_part_office_and_name);
  tcase_add_test(tc, honorifics_and_ranks_stay_out_of_the_name);
  tcase_add_test(tc, offices_are_read_to_their_end);
  tcase_add_test(tc, one_person_may_hold_stacked_offices);
  tcase_add_test(tc, dual_heads_pair_names_with_countries);
  tcase_add_test(tc, a_counterpart_has_the_office_of_the_one_before);
  tcase_add_test(tc, a_side_tells_the_country_of_its_people);
  tcase_add_test(tc, names_keep_their_parts);
  tcase_add_test(tc, names_end_at_other_words);
  tcase_add_test(tc, names_without_a_title_must_be_evident);
  tcase_add_test(tc, short_mentions_share_what_the_full_one_tells);
  tcase_add_test(tc, the_article_makes_a_country_likely);
  tcase_add_test(tc, a_title_without_a_name_is_an_office_only);
  tcase_add_test(tc, a_body_in_quotation_marks_stands_inside_a_title);
  tcase_add_test(tc, two_under_one_office_need_only_one_known_name);
  tcase_add_test(tc, the_same_office_behind_a_name_is_somebody_elses);
  tcase_add_test(tc, who_signs_for_a_state_is_of_it);
  tcase_add_test(tc, no_morning_stands_right_behind_a_name);
  tcase_add_test(tc, a_minister_met_an_envoy_behind_his_name);
  tcase_add_test(tc, affairs_belong_to_the_office);
  tcase_add_test(tc, a_delegation_tells_the_country_of_those_it_counts);
  tcase_add_test(tc, names_that_begin_with_kaf_are_not_likened);
  tcase_add_test(tc, a_side_told_before_the_title_goes_before_the_body_in_it);
  tcase_add_test(tc, directors_and_lineages_go_on);
  tcase_add_test(tc, marks_may_part_a_title_from_its_name);
  tcase_add_test(tc, a_side_may_be_told_behind_the_name);
  tcase_add_test(tc, an_office_is_not_given_to_another_country_s_statesman);
  tcase_add_test(tc, who_is_present_without_a_country_is_the_host_s);
  tcase_add_test(tc, a_leader_has_the_office_that_the_article_tells_without_a_name);
  tcase_add_test(tc, foreign_names_may_begin_like_verbs);
  tcase_add_test(tc, a_family_name_that_stands_first_stands_alone_too);
  tcase_add_test(tc, what_an_office_is_for_may_stand_before_the_name);
  tcase_add_test(tc, affairs_that_no_list_knows_and_a_bare_minister_before_his_counterpart);
  tcase_add_test(tc, an_envoy_to_the_nations_is_of_his_country);
  tcase_add_test(tc, names_end_where_others_begin);
  tcase_add_test(tc, who_is_counted_needs_no_title);
  tcase_add_test(tc, a_given_name_is_no_rank);
  tcase_add_test(tc, her_president_is_no_careless_feminine);
  tcase_add_test(tc, nobody_is_a_counterpart_of_his_own_country);
  tcase_add_test(tc, a_father_is_not_his_son);
  tcase_add_test(tc, an_envoy_who_does_not_reside_is_one_all_the_same);
  tcase_add_test(tc, a_letter_with_a_full_stop_is_a_style);
  tcase_add_test(tc, an_extraordinary_ambassador_is_one_office);
  tcase_add_test(tc, a_body_of_his_own_field_tells_an_official_s_country);
  tcase_add_test(tc, whom_an_adviser_serves_is_not_the_adviser);
  tcase_add_test(tc, of_several_offices_the_last_with_a_country_is_the_next_one_s);
  tcase_add_test(tc, common_words_adjectives_and_marks_beside_a_name);
  tcase_add_test(tc, behind_its_scope_a_name_may_end_at_a_verb_or_an_office);
  tcase_add_test(tc, delegations_and_bodies_tell_whose_their_head_is);
  tcase_add_test(tc, initials_belong_to_the_name);
  tcase_add_test(tc, an_envoy_of_the_kingdom_is_one);
  tcase_add_test(tc, given_names_of_many_lands_are_known);
  suite_add_tcase(suite, tc);
  return run_cases(suite);
}
