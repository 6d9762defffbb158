#!/usr/bin/env python3
"""Writes LookalikesTable.swift: characters that recognition software takes for one another.

Usage: python3 Sources/Tables/lookalikes.py UNICODE FONT... Sources/CongressCore/Text/Tables

UNICODE  folder of the Unicode Character Database, such as /usr/share/unicode of Debian's
         unicode-data package; its kTGH field is the standard list of 2013 in three levels
FONT     fonts with simplified characters, each FILE or FILE:INDEX of a face in a collection. The
         table was made with NotoSansCJK-Regular.ttc:2, NotoSerifCJK-Regular.ttc:2 (Debian's
         fonts-noto-cjk) and wqy-zenhei.ttc:0 (fonts-wqy-zenhei).

Needs numpy and pillow. Two characters are alike when their blurred pictures correlate, on average
over the fonts, at least as much as LIMITS asks; CURATED adds confusions that pictures undervalue.
"""
import bz2
import pathlib
import sys

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FIRST_LEVEL, SECOND_LEVEL = 3500, 6500
# Least correlation for two characters of the first level, one of each, two of the second.
LIMITS = (0.835, 0.875, 0.915)
MOST_PER_CHARACTER = 8
SIZE, MARGIN, SIDE, BLUR = 40, 4, 24, 1.2
NUMERALS = set("一二三四五六七八九十零")
# Groups in which each is taken for each other.
CURATED = """
开升 面而 顶项顷 项须 顷倾 殷般 阻阳 己已巳 土士 日曰目 人入 千干于 太大犬 大丈 治冶 侯候 析折拆 析晰 拔拨 茶荼 薄簿 今令 力刀 刀刁
戊戌戍 戊成 戎戍 辨辩辫 郓郾 住佳往 住注柱 免兔 午牛 天夫 天夭 天无元 田由甲申 王玉 问间闻 侍待 侍持 徒徙 陪培 乌鸟 师帅 历厉 厂广
旦且 旦旧 自白目 百白 贝见 几儿 刁习 风凤 兵丘 官宫宦 宣宜 冠寇 塞赛寨 壁璧臂 矛予 子孑了 丁了 手毛 未末朱 失矢 失夫 央夹 史吏更
束柬 乘乖 泰秦奏春 春舂 眷誊 券卷 奖桨浆 巨臣 拘抱 拖施 旅旋族 族旗 坚竖 坚紧 责贵 资货贷 贺资 慢漫 墓慕幕暮募 籍藉 挥辉 烧浇绕挠晓
说悦锐税脱 镇填慎 真直 具其 其共 期斯欺 哲誓暂 斩新 斤斥 诉拆 听昕 淅渐 清请情晴睛 素索紊 紫柴 郎朗 根很恨狠 狠狼浪 即既 概慨溉
爪瓜 孤狐弧 班斑 玫玖 攻政改 故放 敬警 敞敝 崇祟 充允 允兑 竞竟 竟意 章童 亭亨享 毫亳豪 象像 仪议 又叉 技枝 扰优忧 代伐 弋戈 我找
划戏 咸威戚 惑感 载裁栽截戴 幸辛 采釆 受爱 爰援 缓援媛暖 暖暧 浅线钱残 生牛 仕任什 体休 估佑佐 伯柏泊拍 拓柘 伸仲 种钟 仰抑柳 卯卵
叮盯 吩盼纷 兮分 此比北 徘排 裴斐 坏环杯怀 颂预领颁 颗颖 设没投役 汉权 权杈 场扬杨 肠场 陈阵 防访仿 方万 乃及 居届 屋层 民氏氐
低底抵 郏郑 郏郊 羊半 平乎 名各 务条 杂朵 查杳香 杏杳 莱菜 荣莱 花化 毕华 早旱 果杲 呆杏 理埋 襄囊 让认 计订 讨计 付村 寸才 木术
禾木 如加 驾架 办为 迈边 运远 述迷 送迭 追迫 速逮 遣遗 遣遭 律津 汪江 况祝 规现 祥样洋 社杜 枚牧 构枸 购构 钩钓 均钧 勾匀勿 旬句
讯汛 池他地 尤龙 沈枕 宏宠 雷雪 宵霄 肖省 着看 盖羔 盲肓 盲育 胃冒 谓渭 唱倡 昌吕 官管 管菅 筒简 算箅 弟第 刺剌 副剧 则测侧
列刑 形彤 彰影 弘私 松讼 衡衔 微徽徵 切功 巧朽 到致 室窒 究穷 卖实 卖买 军库 库厍 庆床 压庄 疾病 康唐庸 粗租祖组 相湘 网冈 刚纲钢
侗洞铜 段锻 船般 航般 盐监 盆益 阁阂 阔闹 关美 贯责 县具 旦但 审宙 届屈 汝汉 洛路 洛格 格恪 许诈 评许 诚城 诚试 试式 讼讷 谊宜
"""


def pictures(characters, font):
    """One row per character: its blurred picture, centred to mean 0 and length 1."""
    path, _, index = font.partition(":")
    face = ImageFont.truetype(path, SIZE, index=int(index or 0))
    side = SIZE + 2 * MARGIN
    rows = []
    for character in characters:
        image = Image.new("L", (side, side), 0)
        ImageDraw.Draw(image).text((side / 2, side / 2), character, 255, font=face, anchor="mm")
        image = image.filter(ImageFilter.GaussianBlur(BLUR)).resize((SIDE, SIDE), Image.BOX)
        rows.append(numpy.asarray(image, dtype=numpy.float32).ravel())
    rows = numpy.array(rows)
    rows -= rows.mean(axis=1, keepdims=True)
    return rows / numpy.linalg.norm(rows, axis=1, keepdims=True)


def standard_characters(folder):
    """The characters of the first two levels, in the order of the list."""
    numbers = {}
    with bz2.open(folder / "Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] == "kTGH":
                numbers[int(parts[2].partition(":")[2])] = chr(int(parts[0][2:], 16))
    return [numbers[n] for n in range(1, SECOND_LEVEL + 1)]


def alike_by_picture(characters, fonts):
    """(likeness, character, character) of the pairs that are alike enough, most alike first."""
    likeness = sum(rows @ rows.T for rows in (pictures(characters, f) for f in fonts)) / len(fonts)
    firsts, seconds = numpy.where(numpy.triu(likeness, 1) >= min(LIMITS))
    for a, b in sorted(zip(firsts, seconds), key=lambda pair: -likeness[pair]):
        level = int(a >= FIRST_LEVEL) + int(b >= FIRST_LEVEL)
        if likeness[a, b] >= LIMITS[level] and not {characters[a], characters[b]} & NUMERALS:
            yield characters[a], characters[b]


def all_pairs(characters, fonts):
    alike = {}

    def join(a, b):
        alike.setdefault(a, []).append(b)
        alike.setdefault(b, []).append(a)

    for group in CURATED.split():
        for a in group:
            for b in group:
                if a < b and b not in alike.get(a, []):
                    join(a, b)
    for a, b in alike_by_picture(characters, fonts):
        has_room = all(len(alike.get(c, [])) < MOST_PER_CHARACTER for c in (a, b))
        if has_room and b not in alike.get(a, []):
            join(a, b)
    return alike


def wrapped(groups, width=90):
    lines, line = [], ""
    for group in groups:
        if line and len(line) + len(group) > width:
            lines.append(line)
            line = ""
        line += (" " if line else "") + group
    return "\n".join("        " + text for text in [*lines, line])


def main():
    unicode_folder, *fonts, target = sys.argv[1:]
    alike = all_pairs(standard_characters(pathlib.Path(unicode_folder)), fonts)
    groups = wrapped(c + "".join(others) for c, others in sorted(alike.items()))
    pathlib.Path(target, "LookalikesTable.swift").write_text(f'''// Generated by Sources/Tables/lookalikes.py; change that, not this.

/// Characters that look alike.
enum LookalikesTable {{
    /// In the order of their first characters: a character, then those that it is taken for, the
    /// best known and most alike first. Every pair stands here both ways.
    static let groups: StaticString = """
{groups}
        """
}}
''', encoding="utf-8")
    print(len(alike), "characters,", sum(map(len, alike.values())) // 2, "pairs")


main()
