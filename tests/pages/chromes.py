"""What sites say around their articles, in five languages."""

from tests.pages.story import Chrome

ENGLISH = Chrome(
    menu=("Home", "World", "Politics", "Business", "Opinion", "Sport", "Culture", "Weather", "Video", "Podcasts"),
    cookies="We and our 142 partners use cookies and similar technologies to store and access information on your "
    "device, to measure audiences and to show you advertisements. You can change your choice at any time in our "
    "privacy policy. By clicking “Accept all” you agree to this.",
    share="Share",
    related="Related articles",
    more="Read more:",
    newsletter=("The morning briefing", "Get the day's most important stories in your inbox.", "Sign up"),
    comments="Comments (2)",
    comment=(
        "I have lived by this river for thirty years and nobody from the council has ever asked us anything.",
        "Thank you for the reporting. It would be good to know what the insurance companies say about all this.",
    ),
    footer="© 2024 All rights reserved. Terms of use. Privacy policy. Contact us. Advertise with us.",
    by="By",
    subscribe="Subscribe to continue reading. Unlimited access from 1.99 a month. Already a subscriber? Log in.",
)
FRENCH = Chrome(
    menu=("Accueil", "International", "Politique", "Économie", "Sport", "Culture", "Météo", "Vidéos", "Abonnement"),
    cookies="Nos partenaires et nous-mêmes utilisons des cookies pour stocker des informations sur votre appareil, "
    "mesurer l'audience et vous proposer des publicités personnalisées. Vous pouvez modifier vos choix à tout moment. "
    "En cliquant sur « Tout accepter », vous consentez à ces usages.",
    share="Partager",
    related="Sur le même sujet",
    more="Lire aussi :",
    newsletter=("La lettre du matin", "Recevez chaque jour l'essentiel de l'actualité dans votre boîte.", "S'inscrire"),
    comments="Commentaires (2)",
    comment=(
        "J'habite au bord de cette rivière depuis trente ans et personne ne nous a jamais rien demandé, à la mairie.",
        "Merci pour cet article. On aimerait savoir ce que les assureurs vont dire de tout cela maintenant.",
    ),
    footer="© 2024 Tous droits réservés. Mentions légales. Politique de confidentialité. Contact. Publicité.",
    by="Par",
    subscribe="La suite est réservée aux abonnés. Abonnez-vous à partir de 1 € par mois. Déjà abonné ? Connectez-vous.",
)
GERMAN = Chrome(
    menu=("Startseite", "Politik", "Wirtschaft", "Panorama", "Sport", "Kultur", "Wissen", "Wetter", "Abo", "Anmelden"),
    cookies="Wir und unsere Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern, Reichweiten zu "
    "messen und Ihnen Werbung zu zeigen. Sie können Ihre Wahl jederzeit in den Einstellungen zum Datenschutz ändern. "
    "Mit einem Klick auf „Alle akzeptieren“ stimmen Sie zu.",
    share="Teilen",
    related="Mehr zum Thema",
    more="Lesen Sie auch:",
    newsletter=("Der Morgen", "Das Wichtigste des Tages, jeden Morgen in Ihrem Postfach.", "Jetzt anmelden"),
    comments="Kommentare (2)",
    comment=(
        "Ich wohne seit dreißig Jahren an diesem Fluss, und noch nie hat uns jemand von der Stadt etwas gefragt.",
        "Danke für den Bericht. Mich würde interessieren, was die Versicherungen zu alledem sagen werden.",
    ),
    footer="© 2024 Alle Rechte vorbehalten. Impressum. Datenschutz. Kontakt. Werbung. Jugendschutz.",
    by="Von",
    subscribe="Weiterlesen mit dem Abo. Alle Artikel ab 1 € im Monat. Sie sind schon Abonnent? Hier anmelden.",
)
ARABIC = Chrome(
    menu=("الرئيسية", "العالم", "سياسة", "اقتصاد", "رياضة", "ثقافة", "الطقس", "فيديو", "اتصل بنا"),
    cookies="نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتخزين المعلومات على جهازك وقياس عدد الزوار وعرض الإعلانات. "
    "يمكنك تغيير اختيارك في أي وقت من خلال سياسة الخصوصية. بالنقر على «قبول الكل» فإنك توافق على ذلك.",
    share="شارك",
    related="مواضيع ذات صلة",
    more="اقرأ أيضا:",
    newsletter=("نشرة الصباح", "احصل على أهم أخبار اليوم في بريدك.", "اشترك"),
    comments="التعليقات (2)",
    comment=(
        "أعيش بجانب هذا النهر منذ ثلاثين عاما ولم يسألنا أحد من البلدية عن أي شيء في يوم من الأيام.",
        "شكرا على هذا التقرير. نود أن نعرف ماذا ستقول شركات التأمين عن كل هذا الآن وفي المستقبل.",
    ),
    footer="© 2024 جميع الحقوق محفوظة. شروط الاستخدام. سياسة الخصوصية. اتصل بنا.",
    by="بقلم",
    subscribe="اشترك لمتابعة القراءة. وصول غير محدود ابتداء من دولار في الشهر. هل أنت مشترك؟ سجل الدخول.",
)
RUSSIAN = Chrome(
    menu=("Главная", "В мире", "Политика", "Экономика", "Спорт", "Культура", "Погода", "Видео", "Контакты"),
    cookies="Мы и наши партнеры используем файлы cookie, чтобы хранить сведения на вашем устройстве, измерять "
    "посещаемость и показывать рекламу. Вы можете изменить свой выбор в любое время в настройках. Нажимая «Принять "
    "все», вы соглашаетесь с этим.",
    share="Поделиться",
    related="Читайте также",
    more="Читайте также:",
    newsletter=("Утренняя рассылка", "Самые важные новости дня в вашем почтовом ящике.", "Подписаться"),
    comments="Комментарии (2)",
    comment=(
        "Я живу у этой реки тридцать лет, и никто из администрации никогда ни о чем нас не спрашивал.",
        "Спасибо за статью. Хотелось бы знать, что обо всем этом теперь скажут страховые компании.",
    ),
    footer="© 2024 Все права защищены. Условия использования. Политика конфиденциальности. Реклама.",
    by="Автор:",
    subscribe="Оформите подписку, чтобы читать дальше. Полный доступ от 1 рубля в месяц. Уже подписаны? Войдите.",
)
