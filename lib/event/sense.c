#include "event/sense.h"

const struct kzi_sense_info kzi_senses[KZI_SENSE_COUNT] = {
    [KZI_SENSE_NONE] = {"", 0, 0},
    [KZI_SENSE_SIGN] = {"sign", KZI_ACT_SIGN, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_LIST] = {"list", KZI_ACT_SIGN, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_CONCLUDE] = {"conclude", KZI_ACT_SIGN, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_EXCHANGE] = {"exchange", KZI_ACT_SIGN, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_CONTRACT] = {"contract", KZI_ACT_SIGN, 0},
    [KZI_SENSE_AGREE] = {"agree", KZI_ACT_AGREE, 0},
    [KZI_SENSE_ADOPT] = {"adopt", KZI_ACT_AGREE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_REACH] = {"reach", KZI_ACT_AGREE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_ANNOUNCE] = {"announce", KZI_ACT_AGREE, KZI_NEED_INSTRUMENT}, /* two tell of a text of theirs */
    [KZI_SENSE_DECIDE] = {"decide", KZI_ACT_AGREE, 0},                       /* two decide on a measure */
    [KZI_SENSE_APPROVE] = {"approve", KZI_ACT_APPROVE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_PERMIT] = {"permit", KZI_ACT_AGREE, 0}, /* one allows or grants the other something */
    [KZI_SENSE_MANDATE] = {"mandate", KZI_ACT_APPROVE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_FORCE] = {"force", KZI_ACT_ENTER_INTO_FORCE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_RENEW] = {"renew", KZI_ACT_RENEW, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_END] = {"end", KZI_ACT_TERMINATE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_EXPIRE] = {"expire", KZI_ACT_TERMINATE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_NEGOTIATE] = {"negotiate", KZI_ACT_NEGOTIATE, KZI_NEED_INSTRUMENT},
    [KZI_SENSE_BARGAIN] = {"bargain", KZI_ACT_NEGOTIATE, 0},             /* negotiations about goods */
    [KZI_SENSE_WORK] = {"work", KZI_ACT_NEGOTIATE, KZI_NEED_INSTRUMENT}, /* … on a text */
    [KZI_SENSE_SEEK] = {"seek", KZI_ACT_NEGOTIATE, KZI_NEED_INSTRUMENT}, /* … to reach one */
    [KZI_SENSE_DRAFT] = {"draft", KZI_ACT_NEGOTIATE,
                         KZI_NEED_INSTRUMENT}, /* … and make ready or go through its draft */
    [KZI_SENSE_MEET] = {"meet", KZI_ACT_CONSULT, KZI_TAKES_OBJECT},
    [KZI_SENSE_DISCUSS] = {"discuss", KZI_ACT_CONSULT, 0},
    [KZI_SENSE_COMMITTEE] = {"committee", KZI_ACT_CONSULT, 0},
    [KZI_SENSE_VISIT] = {"visit", KZI_ACT_CONSULT, KZI_TAKES_PLACE | KZI_TAKES_OBJECT},
    [KZI_SENSE_GO] = {"go", KZI_ACT_CONSULT, KZI_TAKES_PLACE},
    [KZI_SENSE_SEND] = {"send", KZI_ACT_CONSULT, KZI_TAKES_PLACE}, /* a delegation, where fits_talks.c sees one */
    [KZI_SENSE_RECEIVE] = {"receive", KZI_ACT_CONSULT, KZI_TAKES_OBJECT},
    [KZI_SENSE_CALL] = {"call", KZI_ACT_CONSULT, KZI_TAKES_OBJECT},
    [KZI_SENSE_TALK] = {"talk", KZI_ACT_CONSULT, KZI_TAKES_OBJECT},
    [KZI_SENSE_LETTER] = {"letter", KZI_ACT_CONSULT, 0},
    [KZI_SENSE_EXERCISE] = {"exercise", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_TRAIN] = {"train", KZI_ACT_COOPERATE, 0}, /* what one holds for the other's people */
    [KZI_SENSE_GIVE] = {"give", KZI_ACT_COOPERATE, KZI_TAKES_OBJECT},
    [KZI_SENSE_TAKE] = {"receive_goods", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_BUY] = {"buy", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_SELL] = {"sell", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_SHIP] = {"ship", KZI_ACT_COOPERATE, 0}, /* which of it is a sale, fits_goods.c tells */
    [KZI_SENSE_FUND] = {"fund", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_DEED] = {"deed", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_ROUTE] = {"route", KZI_ACT_COOPERATE, KZI_TAKES_PLACE}, /* flights, border crossings */
    [KZI_SENSE_WORKS] = {"works", KZI_ACT_COOPERATE, 0},               /* what one builds in the other's country */
    [KZI_SENSE_OPEN] = {"open", KZI_ACT_COOPERATE, KZI_TAKES_PLACE},
    [KZI_SENSE_PROJECT] = {"project", KZI_ACT_COOPERATE, 0},
    [KZI_SENSE_ESTABLISH] = {"establish", KZI_ACT_ESTABLISH, KZI_TAKES_PLACE},
    [KZI_SENSE_FOUND] = {"found", KZI_ACT_ESTABLISH, 0},
};

enum kzi_sense kzi_sense_of(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  for (int s = 1; s < KZI_SENSE_COUNT; s++)
    if (kzi_mark_is(marks, mark, kzi_senses[s].name)) return (enum kzi_sense)s;
  return KZI_SENSE_NONE;
}

bool kzi_act_takes_instrument(uint8_t act)
{
  return act != KZI_ACT_CONSULT && act != KZI_ACT_COOPERATE && act != KZI_ACT_ESTABLISH;
}
