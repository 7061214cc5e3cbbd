"""Which language a text is in is guessed by script and common words, and left open where that does not tell."""

import pytest

from annotator.services.readers.guess import language_of

SAID = {
    "en": "The river rose by two metres overnight and cut off four villages, officials said on Thursday.",
    "fr": "La rivière est montée de deux mètres dans la nuit et a coupé du monde quatre villages, selon les autorités.",
    "de": "Der Fluss ist in der Nacht um zwei Meter gestiegen und hat vier Dörfer abgeschnitten, so die Behörden.",
    "es": "El río subió dos metros durante la noche y dejó aislados cuatro pueblos, informaron las autoridades.",
    "it": "Il fiume è salito di due metri nella notte e ha isolato quattro villaggi, hanno detto le autorità.",
    "pt": "O rio subiu dois metros durante a noite e deixou quatro aldeias isoladas, disseram as autoridades.",
    "nl": "De rivier is in de nacht twee meter gestegen en heeft vier dorpen afgesneden, zeggen de autoriteiten.",
    "pl": "Rzeka podniosła się w nocy o dwa metry i odcięła cztery wsie, jak podały władze w czwartek.",
    "tr": "Nehir gece boyunca iki metre yükseldi ve dört köyün yolu kesildi, yetkililer bunu perşembe günü söyledi.",
    "sv": "Floden steg med två meter under natten och skar av fyra byar, sade myndigheterna på torsdagen.",
    "da": "Floden steg to meter i løbet af natten og afskar fire landsbyer, sagde myndighederne torsdag.",
    "no": "Elven steg to meter i løpet av natten og isolerte fire landsbyer, sa myndighetene torsdag.",
    "ro": "Râul a crescut cu doi metri în timpul nopții și a izolat patru sate, au spus autoritățile joi.",
    "cs": "Řeka v noci stoupla o dva metry a odřízla čtyři vesnice, řekly ve čtvrtek úřady.",
    "hu": "A folyó az éjszaka folyamán két métert emelkedett, és négy falut elvágott, közölték a hatóságok.",
    "id": "Sungai naik dua meter pada malam hari dan memutus empat desa, kata para pejabat pada hari Kamis.",
    "sw": "Mto ulipanda kwa mita mbili usiku na kutenga vijiji vinne, maafisa walisema siku ya Alhamisi.",
    "ca": "El riu va pujar dos metres durant la nit i va deixar aïllats quatre pobles, segons les autoritats.",
    "hr": "Rijeka je tijekom noći porasla za dva metra i odsjekla četiri sela, rekle su vlasti u četvrtak.",
    "vi": "Nước sông dâng cao hai mét trong đêm và cô lập bốn ngôi làng, các quan chức cho biết hôm thứ Năm.",
    "ru": "Река поднялась за ночь на два метра и отрезала четыре деревни, сообщили власти в четверг.",
    "uk": "Річка піднялася за ніч на два метри і відрізала чотири села, повідомила влада у четвер.",
    "bg": "Реката се покачи с два метра през нощта и откъсна четири села, съобщиха властите в четвъртък.",
    "sr": "Река је током ноћи порасла за два метра и одсекла четири села, саопштиле су власти у четвртак.",
    "ar": "ارتفع النهر مترين خلال الليل وعزل أربع قرى، بحسب ما قال مسؤولون يوم الخميس.",
    "fa": "رودخانه در طول شب دو متر بالا آمد و راه چهار روستا را بست، مقام‌ها روز پنج‌شنبه گفتند.",
    "ur": "دریا رات بھر میں دو میٹر بلند ہوا اور چار گاؤں کا راستہ بند ہو گیا، حکام نے جمعرات کو کہا۔",
    "ckb": "ڕووبارەکە لە شەودا دوو مەتر بەرز بووەوە و چوار گوندی دابڕی، بەرپرسان ڕۆژی پێنجشەممە وتیان.",
    "ku": "Çem di şevê de du metre rabû û çar gund veqetand, rayedaran roja Pêncşemê got.",
    "he": "הנהר עלה בשני מטרים במהלך הלילה וניתק ארבעה כפרים, אמרו הרשויות ביום חמישי.",
    "zh": "河水一夜之间上涨两米，四个村庄与外界隔绝，官员星期四说。",
    "ja": "川は一晩で二メートル上昇し、四つの村が孤立したと当局が木曜日に発表した。",
    "ko": "강물이 밤사이 2미터 불어나 마을 네 곳이 고립됐다고 당국이 목요일 밝혔다.",
    "el": "Το ποτάμι ανέβηκε δύο μέτρα κατά τη διάρκεια της νύχτας και απέκοψε τέσσερα χωριά.",
    "hi": "नदी रात भर में दो मीटर बढ़ गई और चार गाँव कट गए, अधिकारियों ने गुरुवार को कहा।",
    "th": "แม่น้ำสูงขึ้นสองเมตรในชั่วข้ามคืนและตัดขาดสี่หมู่บ้าน เจ้าหน้าที่กล่าวเมื่อวันพฤหัสบดี",
}


@pytest.mark.parametrize("language", SAID)
def test_one_sentence_of_news_tells_its_language(language: str) -> None:
    assert language_of(SAID[language]) == language


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl", "ar", "ru", "he", "tr", "zh"])
@pytest.mark.parametrize("quoted", ["en", "fr", "ar", "ru"])
def test_a_long_quotation_in_another_language_does_not_decide(language: str, quoted: str) -> None:
    if language != quoted:
        article = [SAID[language]] * 3 + [f"“{SAID[quoted] * 6}”"] + [SAID[language]] * 20
        assert language_of("\n\n".join(article)) == language
        first = [f"“{SAID[quoted] * 5}”"] + [SAID[language]] * 30
        assert language_of("\n\n".join(first)) == language


@pytest.mark.parametrize(
    "text",
    ["", "x", "1234 5678", "😀😀😀", "Bagdad Homs Raqqa Idlib", "Mara Quill, John Roe", "Zrk mfp qvt wrst"],
)
def test_what_does_not_tell_is_left_open(text: str) -> None:
    assert language_of(text) == ""


def test_names_and_quotes_in_latin_letters_do_not_turn_an_arabic_text() -> None:
    assert language_of(f"{SAID['ar']} (AFP, Reuters) {SAID['ar']} “Human Rights Watch”") == "ar"
