package io.jianbao.nlp.domain.entity;

/** Regular expressions for numbers as newspapers write them, shared by the grammars. */
final class NumberForms {

    /** {@code 1,200.5}. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

    /** {@code 2200余万}, {@code 6.7亿余}, {@code 30多}. */
    static final String ARABIC = DIGITS + "[多余]?[十百千万亿]{0,4}[多余来]?";

    /** {@code 三百二十}, {@code 数百}, {@code 十余}, {@code 上千}. */
    static final String CHINESE = "[数几上]?[一二两三四五六七八九十百千万亿〇零半几]{1,8}[多余来]?[万亿]?";

    /** Either form. */
    static final String NUMBER = "(?:" + ARABIC + "|" + CHINESE + ")";

    /** Between the ends of a range: {@code 500至1000}, {@code 4.5%—5%}. */
    static final String TO = "(?:至|到|—{1,2}|–|-|~|～)";

    /** What numbers can begin with beside digits. */
    static final String FIRST = "数几上一二两三四五六七八九十百千万亿〇零半";

    private NumberForms() {}
}
