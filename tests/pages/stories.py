"""Stories in own sentences, none of which happened: the places are invented."""

from tests.pages.chromes import ARABIC, ENGLISH, FRENCH, GERMAN, RUSSIAN
from tests.pages.story import Story, parts

FLOOD = Story(
    language="en",
    title="At least 14 dead as river bursts its banks in Marland",
    lead="Rescuers were still looking for nine people on Wednesday after the Oune rose by three metres in one night.",
    parts=parts("""
        [] Firefighters carry a woman from her house in Lower Tessing on Tuesday. Photo: Ana Brock
        TESSING, Marland — At least 14 people, <b>among them three children</b>, died when the river Oune burst its \
            banks in the early hours of Tuesday, the civil guard said.
        Nine people were missing on Wednesday morning and about 2,300 had left their homes, said \
            <a href="/people/mara-lind">Mara Lind</a>, who leads the rescue work. “We have not seen water like this \
            since <i>1987</i>,” she told reporters.
        Most of the dead were found in Lower Tessing, where <a href="/topics/dams">an old dam</a> gave way at 3.40 a.m.
        # ‘It sounded like a train’
        “It sounded like a train,” said Piet Hollow, 61, who was on the roof with his dog for six hours. “Then the \
            kitchen was gone&nbsp;— all of it.”
        More than 180 soldiers with 12&nbsp;boats and four helicopters were helping the fire service, according to \
            the ministry of the in&shy;terior.
        [] The dam above Tessing had last been inspected in 2016. Photo: Civil guard
        # Warnings in the spring
        The council had been warned in April that the dam needed repairs worth &euro;3.5m, a report seen by this \
            newspaper shows. A spokesman for the council declined to comment.
        The weather service expects up to 40&nbsp;millimetres of rain until Friday &amp; has asked people to stay away \
            from the water.
    """),
    author="Jo Camber",
    site="The Marland Courier",
    published="2024-03-13T08:15:00+01:00",
    address="https://www.courier.example/world/2024/03/13/river-bursts-banks",
    others=("Minister promises new dams by 2030", "What to do when the siren sounds", "Pictures: the night the river came"),
    chrome=ENGLISH,
)  # fmt: skip
STRIKE = Story(
    language="en",
    title="Bus drivers in Port Velden walk out over night shifts",
    lead="Some 600 drivers stopped work at midnight. The company says that the strike breaks an agreement of May.",
    parts=parts("""
        Some 600 bus drivers in Port Velden walked out at midnight on Sunday in a dispute over night shifts, and only \
            two of 31 lines were running by morning.
        The union says that drivers have to work <em>up to seven nights in a row</em>. “Nobody can drive safely after \
            that,” its secretary, Ines Okafor, told the Harbour Post.
        [] Empty stops along Quay Street on Monday morning. Harbour Post/L. Maren
        The company called the walkout illegal. It had agreed with the union in May that there would be no strikes \
            until the end of the year, it said in a statement.
        # Talks on Tuesday
        A judge is to hear both sides on Tuesday. Until then, passengers should expect delays of an hour or more, the \
            city said; trams and ferries are not affected.
        Ticket sales fell by 18% last year, according to figures that the company published in June. It has since \
            closed two depots and let 75 people go.
        “We will not be back before somebody listens to us,” said Okafor.
    """),
    author="Lena Maren",
    site="Harbour Post",
    published="2023-10-02T06:30:00Z",
    address="https://harbourpost.example/2023/10/02/bus-drivers-walk-out/",
    others=("Ferry fares to rise in January", "Mayor: no money for new trams", "The last tram conductor retires at 71"),
    chrome=ENGLISH,
)  # fmt: skip
LANDSLIDE = Story(
    language="fr",
    title="Glissement de terrain à Saint-Orens : sept morts et des dizaines de disparus",
    lead="Les secours cherchaient encore des survivants mercredi, deux jours après l’effondrement d’une colline.",
    parts=parts("""
        [] Des pompiers dans les décombres, mardi, à Saint-Orens-le-Haut. © L’Écho de la vallée
        Sept personnes sont mortes et <strong>des dizaines d’autres</strong> sont portées disparues après le \
            glissement de terrain qui a emporté, lundi soir, une partie du village de Saint-Orens-le-Haut, a annoncé \
            la préfecture.
        « Nous avons entendu un grondement, puis plus rien », a raconté à L’Écho Hélène Péret, une habitante de \
            58&nbsp;ans. Sa maison, située à <a href="/dossiers/colline">cent mètres de la colline</a>, est intacte.
        Selon le maire, Jérôme Lœuil, quelque 240&nbsp;personnes ont été évacuées vers le gymnase d’une commune voisine.
        # « Un risque connu »
        Un rapport remis en 2019 évoquait déjà un «&nbsp;risque élevé&nbsp;», d’après un document que L’Écho a pu \
            consulter. Les travaux, estimés à 1,2&nbsp;million d’euros, n’ont jamais commencé.
        La préfecture a déclaré qu’une enquête était ouverte. Elle n’a pas souhaité faire d’autre commentaire.
        # La pluie attendue jeudi
        De nouvelles averses sont attendues à partir de jeudi, et une centaine de gendarmes ont été dépêchés sur place \
            pour empêcher les habitants de regagner leurs maisons.
    """),
    author="Élodie Fauré",
    site="L’Écho de la vallée",
    published="2022-11-16T18:05:00+01:00",
    address="https://www.echo-vallee.example/faits-divers/glissement-saint-orens-1611.html",
    others=("Météo : la vigilance orange prolongée", "Le préfet s’explique", "Une cagnotte pour les sinistrés"),
    chrome=FRENCH,
)  # fmt: skip
FIRE = Story(
    language="de",
    title="Großbrand in Möhringer Lagerhalle: Zwölf Verletzte, hoher Schaden",
    lead="Mehr als 150 Einsatzkräfte kämpften die ganze Nacht gegen die Flammen. Die Ursache ist noch unklar.",
    parts=parts("""
        [] Über der Halle stand am Dienstagmorgen eine Rauchsäule. Foto: Grünwalder Bote
        Bei einem Brand in einer Lagerhalle im Stadtteil Möhring sind in der Nacht zum Dienstag zwölf Menschen \
            verletzt worden, <b>zwei von ihnen schwer</b>. Das teilte die Polizei am Morgen mit.
        Das Feuer war gegen 23.40&nbsp;Uhr ausgebrochen. Mehr als 150&nbsp;Feuerwehr&shy;leute waren im Einsatz, sagte \
            Einsatzleiterin <a href="/personen/kahl">Käthe Kahl</a>. „So etwas haben wir seit Jahren nicht erlebt.“
        Rund 80 Anwohner mussten ihre Wohnungen verlassen; sie kamen in einer Schule unter.
        # „Plötzlich knallte es“
        „Plötzlich knallte es, dann war alles hell“, berichtete Jürgen Öhl, der gegenüber wohnt. Er habe sofort die \
            112 gewählt.
        Den Schaden schätzt die Polizei auf 4,5&nbsp;Millionen Euro. Brandstiftung schließt sie nicht aus.
        # Warnung aufgehoben
        Die Warnung vor dem Rauch wurde am Mittag aufgehoben. Messungen hätten keine erhöhten Werte ergeben, hieß es \
            beim Umweltamt.
    """),
    author="Jörg Süß",
    site="Grünwalder Bote",
    published="2021-06-08T11:42:00+02:00",
    address="https://www.gruenwalder-bote.example/lokales/grossbrand-moehring-a-98213.html",
    others=("Feuerwehr klagt über Nachwuchsmangel", "Das Umweltamt zieht um", "Möhring feiert trotzdem"),
    chrome=GERMAN,
)  # fmt: skip
STORM = Story(
    language="ar",
    title="مقتل 11 شخصا على الأقل في عاصفة تضرب ساحل مرسى النور",
    lead="قال الدفاع المدني إن عشرات الصيادين ما زالوا في عداد المفقودين بعد يومين من العاصفة.",
    parts=parts("""
        [] قوارب صيد محطمة في ميناء مرسى النور يوم الأحد. تصوير: سامي درويش
        قتل 11 شخصا على الأقل وأصيب أكثر من 40 آخرين في عاصفة ضربت ساحل مرسى النور مساء السبت، \
            <b>بحسب الدفاع المدني</b>.
        وقالت المتحدثة باسم الدفاع المدني <a href="/tags/huda">هدى الكاتب</a> إن 35 صيادا ما زالوا في عداد \
            المفقودين، وإن ثلاث طائرات تشارك في البحث عنهم.
        وأضافت: «لم نشهد عاصفة مثل هذه منذ عام 1994».
        # انقطاع الكهرباء
        وانقطعت الكهرباء عن نحو 20 ألف منزل، وفق شركة الكهرباء التي توقعت عودة التيار خلال ثلاثة أيام.
        وقال أحد السكان لمراسلنا إن المياه وصلت إلى الطابق الأول من منزله، وإن أحدا لم يحذرهم قبل العاصفة.
        # مطالب بالتحقيق
        وطالبت نقابة الصيادين بفتح تحقيق في عمل محطة الإنذار، التي توقفت قبل العاصفة بساعات، حسب بيان أصدرته النقابة.
    """),
    author="سامي درويش",
    site="صوت الساحل",
    published="2020-02-17T09:00:00+03:00",
    address="https://www.coastvoice.example/news/2020/2/17/storm",
    others=("الحكومة تعد بتعويض المتضررين", "كيف تعمل محطة الإنذار", "صور: الميناء بعد العاصفة"),
    chrome=ARABIC,
)  # fmt: skip
MINE = Story(
    language="ru",
    title="На шахте в Верхнем Логу погибли шесть человек",
    lead="Спасатели подняли на поверхность 43 горняка. Судьба еще двоих остается неизвестной.",
    parts=parts("""
        [] Спасатели у входа в шахту в понедельник утром. Фото: Олег Ясный
        Шесть человек погибли при обвале на шахте в поселке Верхний Лог, сообщила в понедельник \
            <b>областная служба спасения</b>.
        По словам ее представителя <a href="/tag/1">Игоря Белова</a>, в момент обвала под землей находились 51 человек, \
            43 из них удалось поднять на поверхность.
        «Связи с двумя горняками нет», — сказал он журналистам.
        # Проверка в марте
        Шахту проверяли в марте, нарушений тогда не нашли, следует из документов, которые есть у «Вестника».
        Компания, которой принадлежит шахта, пообещала выплатить семьям погибших по 1,5 млн рублей.
        # Третий случай за год
        Это уже третий обвал в районе с начала года, напомнили в профсоюзе. Там считают, что причиной стала экономия \
            на креплениях.
    """),
    author="Олег Ясный",
    site="Вестник Лога",
    published="2019-09-23T13:20:00+05:00",
    address="https://vestnik-loga.example/news/2019/09/23/obval/",
    others=("В районе объявлен траур", "Как устроена шахта: схема", "Профсоюз требует проверок"),
    chrome=RUSSIAN,
)  # fmt: skip
STORIES = (FLOOD, STRIKE, LANDSLIDE, FIRE, STORM, MINE)
