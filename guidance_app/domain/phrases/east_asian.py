"""Phrases in languages of East and South-East Asia."""

from guidance_app.domain.phrases.language import Language, translate

EAST_ASIAN = (
    Language(
        "cmn", "Mandarin (simplified characters)", "普通话（简体字）", "zh-Hans", "CJK",
        note="Mandarin and Cantonese speakers do not follow one another. Ask which they speak.",
        phrases=translate(
            "您需要口译员吗？",
            "您说什么语言？什么方言？",
            "您不必说话。请用手指指出“是”或“否”。",
            "现在说话安全吗？",
            "我们可以单独谈。",
            "我们会要求一位不认识您家人的口译员。",
            "您受伤了吗？哪里疼吗？需要医生吗？",
            "请稍等。我正在给口译员打电话。",
            "是", "否",
            "请指出您说的语言。",
        ),
    ),
    Language(
        "yue", "Cantonese (traditional characters)", "廣東話（繁體字）", "zh-Hant", "CJK",
        note="Written here as people from Hong Kong read it. A mainland interpreter may frighten them: ask.",
        phrases=translate(
            "您需要傳譯員嗎？",
            "您說什麼語言？什麼方言？",
            "您不必說話。請用手指指出「是」或「否」。",
            "現在說話安全嗎？",
            "我們可以單獨談。",
            "我們會要求一位不認識您家人的傳譯員。",
            "您受傷了嗎？哪裡疼痛嗎？需要醫生嗎？",
            "請稍等。我正在致電傳譯員。",
            "是", "否",
            "請指出您說的語言。",
        ),
    ),
    Language(
        "vie", "Vietnamese", "Tiếng Việt", "vi", "LATIN",
        phrases=translate(
            "Quý vị có cần thông dịch viên không?",
            "Quý vị nói ngôn ngữ nào? Phương ngữ nào?",
            "Quý vị không cần nói. Hãy chỉ vào “Có” hoặc “Không”.",
            "Bây giờ nói chuyện có an toàn không?",
            "Chúng ta có thể nói chuyện riêng.",
            "Chúng tôi sẽ yêu cầu một thông dịch viên không quen biết gia đình quý vị.",
            "Quý vị có bị thương hoặc bị đau không? Quý vị có cần bác sĩ không?",
            "Xin vui lòng chờ. Tôi đang gọi thông dịch viên.",
            "Có", "Không",
            "Hãy chỉ vào ngôn ngữ quý vị nói.",
        ),
    ),
)  # fmt: skip
