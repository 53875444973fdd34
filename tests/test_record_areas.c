/* Which areas a record gets: those of its own words, and for the leading record those of the sentences that go on about it. */
#include "record_rows.h"

/* «act:code,code» */
static void describe_areas(const struct kzi_record *r, char *out, size_t room)
{
  int used = snprintf(out, room, "%s:", kzi_act_name(r->act));
  for (uint32_t i = 0; i < r->area_count; i++)
    used += snprintf(out + used, room - (size_t)used, "%s%s", i ? "," : "", r->areas[i].code);
}

START_TEST(arms_of_the_air_are_bought_and_are_of_the_air)
{
  static const struct row rows[] = {
      {"وقعت قطر مع فرنسا عقدا لشراء 24 مقاتلة من طراز رافال.", "sign:def.airdef,def.procure"},
      {"تسلمت تركيا من روسيا منظومة صواريخ إس 400.", "cooperate:def.airdef,def.procure"},
      {"بحث وزيرا الدفاع التركي والروسي ملف سوريا بعد تحليق مقاتلات فوق الحدود.", "consult:"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(what_a_sentence_only_mentions_is_no_area)
{
  static const struct row rows[] = {
      {"التقى الرئيس الأميركي نظيره المكسيكي وسط التلويح بفرض رسوم جمركية.", "consult:"},
      {"اتفقت اليابان ومصر على إلغاء الرسوم الجمركية بينهما.", "agree:eco.customs"},
      {"بحث وزيرا خارجية مصر وقطر إعادة إعمار غزة.", "consult:"},
      {"استقبل الوزير المصري نظيره القطري. كما تم التطرق إلى قطاع السياحة.", "consult:tou.general"},
      {"وقعت تونس وألمانيا اتفاقية تمويل لفائدة البنية المائية.", "sign:fin.loan,env.water"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(acts_of_one_sentence_part_its_areas)
{
  static const struct row rows[] = {
      {"بحث وزير خارجية قطر مع نظيره الياباني التعاون الزراعي، ووقع الجانبان مذكرة تفاهم في مجال السياحة.",
       "consult:agr.general|sign:tou.general"},
      {"وقعت عُمان والهند اتفاقية في مجال النقل البحري، ومذكرة تفاهم في مجال التعليم العالي.",
       "sign:trn.sea|sign:edu.higher"},
      {"وقعت عُمان والهند محضر اجتماع اللجنة العمانية الهندية المشتركة في مجال الصحة.",
       "sign:hlt.general|consult:hlt.general"},
      {"اختتمت في مسقط أعمال اللجنة العمانية الهندية المشتركة للتعاون الاقتصادي. وناقش الجانبان التعدين والصحة. ووقع "
       "وزيرا الخارجية العماني والهندي محضر الدورة.",
       "consult:eco.general,eco.mining,hlt.general|sign:eco.general"},
      {"وقعت عُمان والهند مذكرة تفاهم في مجال الطيران وأخرى بشأن تسليم المجرمين.", "sign:trn.air|sign:jus.extradition"},
      {"وافق مجلس الوزراء القطري على مذكرة تفاهم مع الهند في مجال العمل، وأخرى مع تركيا في مجال التعليم.",
       "approve:lab.general|approve:edu.general"},
      {"وقعت قطر مذكرة تفاهم مع شركات هندية وأخرى تركية في مجال الطاقة.", "sign:ene.general"},
      {"وقعت عُمان والهند وثيقتين:\n- اتفاقية في مجال الطيران المدني.\n- مذكرة تفاهم في مجال السياحة.",
       "sign:trn.air|sign:tou.general"},
      {"وقعت عُمان والهند خمس وثائق من أبرزها:\n- اتفاقية في مجال الطيران المدني.\n- مذكرة تفاهم في مجال السياحة.",
       "sign:|sign:trn.air|sign:tou.general"},
      {"وقعت عُمان والهند اتفاقيات للتعاون الثنائي.", "sign:"},
      {"وقعت عُمان والهند اتفاقية في مجال الصحة، إذ شدد وزير الخارجية العماني على أهمية السياحة.", "sign:hlt.general"},
      {"وقعت عُمان والهند مذكرة تفاهم، حيث تهدف المذكرة إلى تطوير السياحة.", "sign:tou.general"},
      {"بحث وزير النقل العماني مع نظيره الهندي الجوانب الفنية للمشروع.", "consult:"},
      {"يتفقد الوزير معرضا للسياحة قبل أن يلتقي وزير النقل العماني نظيره الهندي في مسقط.", "consult:"},
      {"وقعت عُمان والهند على محضر الدورة وعلى البرنامج التنفيذي للتعاون في مجال الإعلام ومذكرة تفاهم في مجال الرياضة.",
       "sign:|sign:med.general|sign:spo.youth"},
      {"منحت تركيا الصومال ثلاث مروحيات قتالية.", "cooperate:def.procure"},
      {"اشترت بولندا 48 مقاتلة كورية جنوبية.", "cooperate:def.airdef,def.procure"},
      {"وقع العراق وتركيا اتفاقا لاستيراد 300 ميغاواط من الكهرباء.", "sign:ene.electric"},
      {"وقعت عُمان والهند اتفاقية ومذكرة تفاهم تشملان النقل البحري والتعليم العالي.",
       "sign:trn.sea,edu.higher|sign:trn.sea,edu.higher"},
      {"وقعت عُمان والهند اتفاقية تعاون أمني واتفاقية أخرى في مجال الحماية المدنية.",
       "sign:sec.general|sign:sec.civdef"},
      {"وقعت كازاخستان والكويت اتفاقيتين تتعلق الأولى بالإعفاء من التأشيرة والثانية بالخدمات الجوية.",
       "sign:con.visa|sign:trn.air"},
      {"وقعت كازاخستان والكويت مذكرتي تفاهم إحداهما في مجال السياحة والأخرى في مجال الصحة.",
       "sign:tou.general|sign:hlt.general"},
      {"وقعت كازاخستان والكويت ثلاث اتفاقيات تتعلق أولاها بالنقل البري وثانيتها بالصحة وثالثتها بالسياحة.",
       "sign:trn.land|sign:hlt.general|sign:tou.general"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(later_sentences_belong_to_the_leading_record)
{
  static const struct row rows[] = {
      {"التقى وزير الدفاع المصري نظيره اليوناني. وتناول اللقاء التدريب العسكري ومكافحة الإرهاب.",
       "consult:def.training,sec.terror"},
      {"وقع وزير المالية المصري اتفاقية قرض مع اليونان. وترمي الاتفاقية إلى تحسين الخدمات الصحية.",
       "sign:fin.loan,hlt.general"},
      {"التقى وزير الدفاع المصري نظيره اليوناني. وكان الجو صحوا. وحضر ضيوف كثيرون. وانتهى الحفل ليلا. ولمصر مع "
       "اليونان علاقات تجارية.",
       "consult:"},
      {"التقى وزير الدفاع المصري نظيره اليوناني. وتستعد البرازيل لبناء محطة نووية.", "consult:"},
      {"التقى وزير الدفاع المصري نظيره اليوناني لبحث التعاون العسكري. ويرى خبراء أن اللقاء قد يفيد التعاون الزراعي.",
       "consult:def.general"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(a_text_is_about_what_was_told_of_it)
{
  static const struct row rows[] = {
      {"صادق مجلس الوزراء القطري على الاتفاقية المبرمة مع الهند بشأن الإعفاء من التأشيرة.",
       "approve:con.visa|sign:con.visa"},
      {"وقعت قطر والهند اتفاقية في مجال السياحة. وستدخل الاتفاقية بين البلدين حيز التنفيذ مطلع العام المقبل.",
       "sign:tou.general|enter_into_force:tou.general"},
      {"وقعت قطر والهند اتفاقية في مجال السياحة. وقال الوزير إن الحفل كان بهيجا. وتشمل الاتفاقية التدريب المهني.",
       "sign:tou.general,edu.vocational"},
      {"وقعت كازاخستان والهند اتفاقية للتعاون الزراعي. وأكد الوزيران أهمية التعاون في مجال السياحة.",
       "sign:agr.general"},
      {"وقعت قطر والهند اتفاقية في مجال السياحة. وتهدف الاتفاقية إلى تبادل الخبرات. كما تنص على التدريب المهني.",
       "sign:tou.general,edu.vocational"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(talks_have_the_sentences_behind_them)
{
  static const struct row rows[] = {
      {"التقى وزير الخارجية القطري نظيره الهندي. وتناولت المباحثات النقل والصحة.", "consult:trn.general,hlt.general"},
      {"وقعت قطر والهند مذكرة تفاهم في مجال السياحة. وقال الوزير إن الحفل كان بهيجا. واختتم الوفد جولته. وبحث وزير "
       "الخارجية "
       "القطري مع نظيره الهندي التعاون الاقتصادي. وأضاف أن البلدين يستهدفان رفع حجم التبادل التجاري.",
       "sign:tou.general|consult:eco.general,eco.trade"},
      {"التقى وزير الخارجية القطري نظيره الهندي، واتفق الجانبان على تسيير رحلات جوية مباشرة.",
       "consult:|agree:trn.air"},
      {"وافق مجلس الوزراء القطري على اتفاقية مع الهند في مجال الطيران المدني. كما ناقش المجلس الخدمات العامة والنقل "
       "البري بين "
       "المدن.",
       "approve:trn.air"},
      {"عقد رئيس الوزراء القطري لقاء مع سفير الهند. وأشار إلى أن حجم التبادل التجاري بلغ مليار دولار. وتم إيلاء اهتمام "
       "خاص "
       "لتطوير النقل.",
       "consult:eco.trade,trn.general"},
      {"استقبل رئيس كازاخستان وزير الاستثمار السعودي. وجرت مناقشة توسيع التعاون التجاري تنفيذا للاتفاقيات التي تم "
       "التوصل إليها خلال زيارة الرئيس إلى جدة العام الماضي.",
       "consult:eco.trade|agree:|consult:"},
      {"استقبل رئيس طاجيكستان وزير الطاقة الإماراتي. وجرى استعراض أوجه التعاون في مجال الموارد المائية، إضافة إلى "
       "اتفاقية التجارة الحرة التي يتوقع إبرامها هذا العام.",
       "consult:env.water|sign:eco.trade"},
      {"عقدت اللجنة القطرية الهندية المشتركة اجتماعا في الدوحة برئاسة وزيري الخارجية القطري والهندي. ووقع الجانبان "
       "القطري والهندي مذكرة تفاهم في مجال السياحة. وأعرب الوزير الهندي عن رغبة بلاده في استيراد الأدوية القطرية.",
       "consult:hlt.pharma|sign:tou.general"},
      {"يبدأ وزير التجارة المصري زيارة للهند. وقال إنه سيبحث هناك توفير القمح وزيادة الصادرات.",
       "consult:agr.foodsec,eco.trade"},
      {"التقى وزير التجارة المصري نظيره الهندي. وتبحث شركة إسبانية عن النفط في البحر.", "consult:"},
      {"بحث وزير خارجية قطر مع نظيره الهندي التعاون التجاري. ثم أبدى اهتمام بلاده بالتعليم والسياحة.",
       "consult:eco.trade,edu.general,tou.general"},
      {"بحث الوزير القطري مع نظيره الهندي التعاون الجمركي. وقال الوزير إن بلاده تطور قطاع السياحة.",
       "consult:eco.customs"},
      {"بحث الوزير القطري مع نظيره الهندي التعاون الجمركي. وأبدى الضيف رغبة بلاده في دخول قطاع السياحة.",
       "consult:eco.customs,tou.general"},
      {"استقبل الوزير القطري نظيره الهندي. كما نوقشت زيادة الرحلات الجوية بين الدوحة ودلهي.", "consult:trn.air"},
      {"ناقش الوزير القطري مع نظيره الهندي إنشاء مجلس أعمال مشترك.", "consult:eco.sme"},
      {"استقبل الوزير القطري نظيره الهندي. وجرى بحث فتح قنصلية في مومباي وتسيير رحلات مباشرة.",
       "consult:con.consular,trn.air"},
      {"بحث الوزير القطري مع نظيره الهندي التعاون الجمركي. وتواصل قطر التعاون الزراعي مع أستراليا.",
       "consult:eco.customs"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(asides_and_praise_are_no_areas)
{
  static const struct row rows[] = {
      {"في خطوة تعكس عمق العلاقات الثنائية، التقى وزير الداخلية الأردني نظيره التونسي لبحث التعاون الأمني.",
       "consult:sec.general"},
      {"بحث وزير الزراعة الأردني مع نظيره التونسي التعاون الزراعي مما يسهم في نمو التبادل التجاري.",
       "consult:agr.general"},
      {"بحث وزير الزراعة الأردني مع نظيره التونسي التعاون الزراعي في انعقاد اللجنة العليا المشتركة.",
       "consult:agr.general"},
      {"التقى وزير الخارجية الفرنسي نظيره العماني في أول زيارة بعد توقيع الاتفاق النووي.", "consult:"},
      {"وصل وزير خارجية إيران إلى الدوحة في أول زيارة خليجية بعد الاتفاق النووي.", "consult:"},
      {"بحث وزيرا خارجية قطر وفرنسا مستقبل الاتفاق النووي بعد انسحاب واشنطن منه.", "consult:ene.nuclear"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني تطوير العلاقات مع إيران.", "consult:"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني تعزيز الأمن والاستقرار.", "consult:"},
      {"التقى وزير التجارة الفرنسي نظيره العماني ومعه رجال أعمال يمثلون مجالات السياحة والتعليم.", "consult:"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني وجود جماعات إرهابية في المنطقة.", "consult:"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني مكافحة الجماعات الإرهابية.", "consult:sec.terror"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني سياسة دولة تدعم الإرهاب.", "consult:"},
      {"وقعت قطر والهند مذكرة تفاهم في مجال تدريب الدبلوماسيين الشباب.", "sign:con.consular"},
      {"وقعت قطر والهند مذكرة تفاهم في مجال الشباب.", "sign:spo.youth"},
      {"بحث وزير الخارجية الفرنسي مع نظيره المصري وقف هجمات المتشددين.", "consult:sec.terror"},
      {"وقعت قطر والهند مذكرات تفاهم شملت الاتحاد الجمركي والسوق المشتركة وقطاع الطاقة وريادة الأعمال.",
       "sign:eco.customs,ene.general,eco.sme"},
      {"بحث وزير التعليم القطري مع سفير كازاخستان فتح فرع لجامعة قطر في أستانا.", "consult:edu.higher"},
      {"وقعت قطر والهند مذكرة تفاهم حول الاستثمار الصناعي.", "sign:eco.invest,eco.industry"},
      {"التقى وزير الطاقة الكازاخستاني نظيره القطري، كما زار مصفاة النفط في رأس لفان.", "consult:"},
      {"سلمت فرنسا مصر ثلاث طائرات مقاتلة وصلت إلى القاعدة الجوية غرب القاهرة.", "cooperate:def.airdef,def.procure"},
      {"وقعت فرنسا ومصر اتفاقية بشأن استخدام القاعدة الجوية.", "sign:def.facilities"},
      {"بحث وزير السياحة الكازاخستاني مع نظيره المصري التعاون السياحي. ويذكر أن التبادل التجاري بين البلدين بلغ مليار "
       "دولار.",
       "consult:tou.general"},
      {"بحث وزير الخارجية المصري مع نظيره الألماني التعاون التجاري ردا على رفع الرسوم على القمح.", "consult:eco.trade"},
      {"التقى وزير الخارجية الأردني نظيره الروسي لبحث التعاون السياحي على خلفية أزمة الغاز.", "consult:tou.general"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني دعم الحرب على الإرهاب.", "consult:sec.terror"},
      {"بحث وزير الخارجية الفرنسي مع نظيره العماني القتال ضد تنظيم \"داعش\" في المنطقة.", "consult:sec.terror"},
      {"بحث وزير الداخلية القطري مع نظيره المغربي التعاون الأمني في افتتاح المعرض الدولي للدفاع المدني والطيران "
       "المدني.",
       "consult:sec.general"},
      {"التقى وزير الداخلية القطري نظيره التونسي على هامش المعرض الدولي العاشر للأمن الداخلي.", "consult:"},
      {"وقعت قطر والهند مذكرة تفاهم في مجال الصحة خلال منتدى الأعمال في الدوحة.", "sign:hlt.general"},
      {"استقبل الوزير القطري نظيره الهندي. وأسهمت دول مجلس التعاون في تأهيل العمالة الهندية.", "consult:"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(who_acts_is_no_area)
{
  static const struct row rows[] = {
      {"وقع وزير الصناعة وتنمية الصادرات كمال شريف مع نظيره القطري اتفاقية للنقل البحري.", "sign:trn.sea"},
      {"استقبل وزير النقل وتقنية المعلومات العماني سفير كازاخستان وبحث معه التعاون في مجال الموانئ.",
       "consult:trn.sea"},
      {"التقت رئيسة مجلس الأعمال العماني الكازاخستاني وزير الزراعة الكازاخستاني وبحثت معه تصدير القمح.",
       "consult:agr.foodsec"},
      {"أرسلت قطر إلى السودان مساعدات إنسانية على متن طائرة لسلاح الجو.", "cooperate:hum.relief"},
      {"بحث وزير الصناعة المصري مع نظيره الكازاخستاني توطين إنتاج الجرارات.", "consult:eco.industry"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(figures_beside_talks_are_no_area)
{
  static const struct row rows[] = {
      {"بحث وزيرا الاقتصاد المصري والكازاخستاني التعاون الصناعي. وبلغت صادرات القمح بين البلدين مليار دولار.",
       "consult:eco.industry"},
      {"بحث وزيرا الاقتصاد المصري والكازاخستاني التعاون الصناعي. وشدد الجانبان على رفع صادرات القمح بين البلدين.",
       "consult:eco.industry,agr.foodsec"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(relations_at_large_are_no_area_of_what_is_done)
{
  static const struct row rows[] = {
      {"بحث وزير الصحة القطري مع نظيره الهندي التعاون الثنائي في مجال الرعاية الصحية.", "consult:hlt.general"},
      {"وقعت شركة قطر للطاقة اتفاقية شراكة استراتيجية مع شركة تاتا الهندية في مجال التكرير.", "sign:ene.oilgas"},
      {"وقعت قطر والهند اتفاقية شراكة استراتيجية.", "sign:pol.partnership"},
      {"وقعت قطر والهند اتفاقية الشراكة الاستراتيجية في تطوير الأداء الحكومي.", "sign:gov.admin"},
      {"قررت الهند افتتاح سفارة في الدوحة.", "establish:"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(a_text_without_a_subject_is_about_what_its_bodies_deal_in)
{
  static const struct row rows[] = {
      {"وقعت شركة نفط الكويت مذكرة تفاهم مع شركة توتال الفرنسية.", "sign:ene.oilgas"},
      {"وقعت غرفة تجارة وصناعة عمان مذكرة تفاهم مع غرفة التجارة الأردنية.", "sign:eco.sme"},
      {"وقعت شركة نفط الكويت مذكرة تفاهم مع شركة توتال الفرنسية في مجال التدريب المهني.", "sign:edu.vocational"},
      {"وقعت وزارة الصناعة والتجارة التشيكية عقدا مع شركة قطر للغاز.", "sign:ene.oilgas"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(those_who_negotiate_with_a_country_talk_about_its_one_matter)
{
  static const struct row rows[] = {
      {"سيلتقي الرئيس الأميركي زعيم كوريا الشمالية الشهر المقبل. وترفض بيونغ يانغ التخلي عن السلاح النووي.",
       "consult:def.peacekeeping"},
      {"سيلتقي الرئيس الأميركي زعيم كوريا الشمالية الشهر المقبل. وكان الجو صحوا. وحضر ضيوف كثيرون. وانتهى الحفل ليلا. "
       "وترفض بيونغ يانغ التخلي عن السلاح النووي.",
       "consult:"},
      {"بحث الرئيس الكوري الجنوبي مع زعيم كوريا الشمالية البرنامج النووي.", "consult:def.peacekeeping"},
      {"وقع الرئيس الأميركي وزعيم كوريا الشمالية وثيقة أمس. وتعهدت بيونغ يانغ بالتخلي عن السلاح النووي.",
       "sign:def.peacekeeping"},
      {"سيلتقي الرئيس المصري زعيم كوريا الشمالية الشهر المقبل. وترفض بيونغ يانغ التخلي عن السلاح النووي.", "consult:"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(a_record_without_a_subject_is_about_what_the_article_is_about)
{
  static const struct row rows[] = {
      {"السياحة تنتعش بين تونس وقطر. وزار وزير الخارجية التونسي قطر. ونمت السياحة. وتوسعت السياحة.",
       "consult:tou.general"},
      {"السياحة تنتعش في مصر. وزار وزير الخارجية التونسي قطر. ونمت السياحة. وتوسعت السياحة.", "consult:"},
      {"السياحة تنتعش. وزار وزير الخارجية التونسي قطر. ونما الطيران المدني. وانتعشت الزراعة المائية.", "consult:"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(what_is_told_far_from_the_talks_is_not_their_matter)
{
  static const struct row rows[] = {
      {"استقبل وزير الخارجية المصري نظيره الكازاخستاني. وتناول اللقاء التعاون في مجال الزراعة. وشكر الوزير ضيفه. وزار "
       "المتحف. "
       "وغادر الضيف مساء. وتستعد البلاد للعيد. ويتطلع البلدان إلى تعزيز التعاون في مجال السياحة.",
       "consult:agr.general"},
      {"استقبل وزير الخارجية المصري نظيره الكازاخستاني. وزار المتحف. ويتطلع البلدان إلى تعزيز التعاون في مجال السياحة.",
       "consult:tou.general"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(what_a_word_means_depends_on_its_company)
{
  static const struct row rows[] = {
      {"بحث وزير التعليم الكازاخستاني مع نظيره القطري التعاون في مجالات التعليم العالي والبحث العلمي.",
       "consult:edu.higher,sci.general"},
      {"بحث وزير التعليم العالي والبحث العلمي المصري مع نظيره الكازاخستاني التعاون الثقافي.", "consult:cul.general"},
      {"وقرر مجلس الوزراء السعودي ما يلي:\nأولا: تفويض وزير التعليم بالتباحث مع الجانب الكازاخستاني في شأن مشروع مذكرة "
       "تفاهم "
       "للتعاون التعليمي.\nثانيا: الموافقة على نموذج استرشادي لمذكرة تفاهم للتعاون في مجال مكافحة الفساد.",
       "approve:edu.general"},
      {"بحث وزير الدفاع الكويتي مع نظيره الإيطالي التعاون العسكري والدفاع الجوي وتبادل الخبرات.",
       "consult:def.general,def.airdef,def.expertise"},
      {"بحث وزير السياحة الكويتي مع نظيره الإيطالي التعاون السياحي وتبادل الخبرات.", "consult:tou.general"},
      {"بحث رئيس الأركان الكويتي مع نظيره الإيطالي التعاون في المجالات التدريبية.", "consult:def.training"},
      {"بحث وزير التعليم الكويتي مع نظيره الإيطالي التعاون في المجالات التدريبية.", "consult:edu.vocational"},
      {"بحث وزير الدفاع الكويتي مع نظيره الإيطالي التعاون في المجال البحري.", "consult:def.naval"},
      {"بحث وزير الدفاع الكويتي مع نظيره الإيطالي سلاسل الإمداد.", "consult:def.industry"},
      {"بحث وزيرا الدفاع الكويتي والإيطالي تبادل الخبرات.", "consult:def.expertise"},
      {"بحث وزيرا الصحة الكويتي والإيطالي تبادل الخبرات الطبية.", "consult:hlt.general"},
      {"قدمت الكويت لليمن شحنة من الأدوية والمواد الغذائية.", "cooperate:hlt.pharma,hum.relief"},
      {"وقعت الكويت واليمن اتفاقية لتوريد المواد الغذائية.", "sign:agr.foodsec"},
      {"وقعت وزارة الدفاع القطرية ووزارة الدفاع التركية بروتوكولا في مجال التدريب.", "sign:def.training"},
      {"وقعت الهيئة العامة للصناعات العسكرية السعودية مع شركة كورية اتفاقية للتصنيع.", "sign:def.industry"},
      {"وقعت وزارة الصناعة السعودية مع شركة كورية اتفاقية للتصنيع.", "sign:eco.industry"},
      {"بحث وزيرا خارجية إسرائيل وألمانيا سعي إيران إلى امتلاك السلاح النووي.", "consult:ene.nuclear"},
      {"بحث وزيرا خارجية الصين واليابان تخلي كوريا الشمالية عن برنامجها النووي.", "consult:def.peacekeeping"},
      {"بحث رئيس الأركان المغربي مع نظيره الفرنسي العلاقات الثنائية والتكوين المهني والدفاع الجوي والصناعات "
       "الدفاعية.",
       "consult:pol.general,def.training,def.airdef,def.industry"},
      {"استقبل رئيس الأركان الكازاخستاني نظيره المصري، وأكد الجانبان متانة العلاقات بين البلدين وسبل تعزيز التدريب "
       "العسكري.",
       "consult:def.training"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

START_TEST(what_bears_the_name_of_an_area_is_not_it_and_food_that_is_given_is_relief)
{
  static const struct row rows[] = {
      {"بحث الرئيسان الروسي والكازاخي التكامل في الفضاء الأوراسي.", "consult:"},
      {"بحث وزير خارجية السودان مع نظيره الأميركي شطب بلاده من قائمة الإرهاب.", "consult:"},
      {"بحث الوزير القطري مع نظيره الكازاخي الزراعة والسياحة، ونقل تحيات أميره.", "consult:agr.general,tou.general"},
      {"سلم مركز الملك سلمان للإغاثة 20 طنا من التمور هدية من السعودية إلى كازاخستان.", "cooperate:hum.relief"},
      {"اشترت كازاخستان من السعودية 20 طنا من التمور.", "cooperate:agr.general"},
      {"وقعت قطر وكازاخستان اتفاقية لإقامة مركز لغسيل الكلى.", "sign:hlt.general"},
      {"وقعت قطر والهند اتفاقية الشراكة الاستراتيجية في مجال إنتاج ونقل الغاز.", "sign:ene.oilgas"},
  };
  CHECK_RECORDS(rows, describe_areas);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record areas");
  TCase *tcase = tcase_create("areas");
  tcase_add_test(tcase, arms_of_the_air_are_bought_and_are_of_the_air);
  tcase_add_test(tcase, what_a_sentence_only_mentions_is_no_area);
  tcase_add_test(tcase, acts_of_one_sentence_part_its_areas);
  tcase_add_test(tcase, later_sentences_belong_to_the_leading_record);
  tcase_add_test(tcase, a_text_is_about_what_was_told_of_it);
  tcase_add_test(tcase, talks_have_the_sentences_behind_them);
  tcase_add_test(tcase, asides_and_praise_are_no_areas);
  tcase_add_test(tcase, who_acts_is_no_area);
  tcase_add_test(tcase, figures_beside_talks_are_no_area);
  tcase_add_test(tcase, relations_at_large_are_no_area_of_what_is_done);
  tcase_add_test(tcase, a_text_without_a_subject_is_about_what_its_bodies_deal_in);
  tcase_add_test(tcase, those_who_negotiate_with_a_country_talk_about_its_one_matter);
  tcase_add_test(tcase, a_record_without_a_subject_is_about_what_the_article_is_about);
  tcase_add_test(tcase, what_is_told_far_from_the_talks_is_not_their_matter);
  tcase_add_test(tcase, what_a_word_means_depends_on_its_company);
  tcase_add_test(tcase, what_bears_the_name_of_an_area_is_not_it_and_food_that_is_given_is_relief);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
