"""Write golden/decode.json: invented texts and what the shipped model makes of them, for ports of DECODING.md.

usage: golden.py [--model ../models] [--full FOLDER]
With --full (the same model exported in 32 bits), texts on which the two differ are left out: such near ties may fall otherwise elsewhere.
"""
import argparse
import json

import decode
from evaluate import Onnx, predict
from units import encode, utf16_index, windows

LONG = ("The harbour office in Velm said on Monday that two barges had been moved to the outer pier. “We were told nothing,” said Ona Pell, who runs "
        "the ferry. According to the newspaper Tarn Post, citing a dock worker, the barges carried grain. The ministry denied it.\n\n")
LONGER = ("The governor of Arvo, Tem Halloran, said on Tuesday that the dam would hold. A spokesman for the power company said repairs had begun. “Nobody should "
          "leave home,” Halloran told reporters.\n\nThe company denied that the alarm had failed. The river rose by two metres in the night, and the lower road was under "
          "water until noon, when the sluice was opened and the fields behind the mill began to drain.\n\n")
TEXTS = {
    "empty": "",
    "only spaces and controls": " \n\t\u0000\u200b ",
    "no letters": "1234 -- 5678 ... !!!",
    "plain": "The mayor said the bridge is safe.",
    "quotation before the cue": "“There were no losses,” the army spokesman Ivo Karr told reporters on Friday.",
    "nested": "Radio Velmar reported on Thursday, citing the news site Lanta-7, which quoted an unnamed officer, that a drone had come down near Ostry.",
    "denial and refusal": "Kessaria denied sending troops to the border. Its embassy declined to comment on the photographs.\n\nThe opposition asked whether the army had known.",
    "no source": "The convoy was reportedly seen near Arvo, and about 1,500 soldiers are said to have crossed the river.",
    "Russian": "Министерство обороны Кессарии заявило, что беспилотник был сбит над рекой. «Мы ничего не теряли», — сказал представитель посольства Олег Нарн.",
    "Ukrainian": "За словами речника поліції, колона рушила на північ. У міністерстві це заперечили.",
    "Ukrainian, a quotation": "Речник прикордонної служби Данило Верн повідомив, що міст закрито. «Коментувати це ми не будемо», — сказали в посольстві Кессарії.",
    "German": "Wie der Sender Nordwelle unter Berufung auf einen Beamten berichtet, sei die Brücke gesperrt. Das Ministerium wollte sich dazu nicht äußern.",
    "Korean": "국방부 대변인 타데오 린은 \"병력 규모는 최소 1개 여단\"이라고 말했다. 그러나 소르티아 외무부는 월경 계획을 부인했다.",
    "widths and ligatures": "The oﬃce of Ｍａｒａ Ｖｅｎｎ said “№ 5 was ﬁned ½ a million”.",
    "beyond the first plane": "🚢🚢 Port chief Lia Dorn said: “All is fine 😀”. 𝒩o one else spoke.",
    "lone surrogate": "The guard \ud83d said he saw nothing.",
    "combining marks": "Пре\u0301сс-секретарь и\u0306ода сообщил, что за\u0301мок закрыт.",
    "line breaks": "PORT CLOSED, OFFICIALS SAY\nBy Ada Lind\n\nThe port was closed on Sunday, officials said.\n\n“It will open soon,” one of them added.",
    "one very long word": "The clerk said " + "x" * 500 + " was closed.",
    "an unknown script": "ᚠᚢᚦᚨᚱᚲ said the ᛒᛖᚱᚲᚨᚾᚨ. ꧁꧂",
    "several windows": LONG * 6,
    "several windows, other words": LONGER * 5,
    "several windows of one paragraph": (LONGER * 4).replace("\n\n", " "),
    "a long text in Russian": ("Пресс-секретарь порта Анна Лись заявила, что баржи стоят у дальнего причала. Министерство отказалось комментировать сообщения. "
                               "Дождь шёл до утра, и дорога у мельницы была закрыта.\n\n") * 10,
}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", default="../models")
    a.add_argument("--full")
    o = a.parse_args()
    model, full = Onnx(o.model, threads=1), Onnx(o.full) if o.full else None
    cases = []
    for name, text in TEXTS.items():
        units = model.cutter.cut(text)
        at = utf16_index(text)
        got = predict(model, text)
        if full and predict(full, text) != got:
            print("left out, too close to call:", name)
            continue
        ranges = windows(units, decode.SIZE, decode.OVERLAP)
        cases.append({"name": name, "text": text, "units": [[at[s], at[e]] for s, e in zip(units.start, units.end)], "windows": ranges,
                      "ids": [encode(units, lo, hi, model.cutter.bos, model.cutter.eos)[0] for lo, hi in ranges],
                      "rep": [encode(units, lo, hi, model.cutter.bos, model.cutter.eos)[1] for lo, hi in ranges], "attributions": got})
    card = json.load(open(f"{o.model}/model.json"))
    with open("golden/decode.json", "w", encoding="utf-8") as f:
        f.write('{"model": ' + json.dumps(card["files"]["model.onnx"]["sha256"]) + ', "cases": [\n')
        f.write(",\n".join(json.dumps(c) for c in cases))
        f.write("\n]}\n")
    print(len(cases), "cases,", sum(len(c["attributions"]) for c in cases), "attributions")


if __name__ == "__main__":
    main()
