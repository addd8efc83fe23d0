using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Tests.Support;

/// <summary>The handbook's appendix of messages, written from the pages of help: a section to a stage, an entry to a code.</summary>
internal static class MessagesAppendix
{
    private const string Opening = """
        # 알림 풀이 {#ch:messages}

        프로그램이 알리는 것을 번호의 차례로 모두 풀이합니다. 알림의 대괄호 안에 있는 번호를 여기서 찾으십시오. 화면에서는 `publish explain reading-017`이라고 적으면 같은 풀이가 나옵니다. 보기의 ‘틀림’은 이 알림이 나오는 글이고, ‘고침’은 나오지 않는 글입니다.

        """;

    /// <summary>The part of a code before its number, and what the section on it is called.</summary>
    private static readonly (string Stage, string Title)[] Sections =
    [
        ("reading", "원고와 설정 읽기"),
        ("lint", "원고의 검사"),
        ("import", "들여오기"),
        ("flow", "그림과 찾아보기"),
        ("fonts", "글꼴"),
        ("glyphs", "글자"),
        ("lines", "글줄"),
        ("pages", "쪽"),
        ("writing", "파일 쓰기"),
        ("report", "나누어 지은 책의 목록"),
        ("pdf", "PDF의 그림과 글꼴"),
        ("press", "인쇄용 PDF와 표지"),
        ("epub", "전자책"),
        ("check", "다 만든 파일의 검사"),
    ];

    public static string Text
    {
        get
        {
            var text = new StringBuilder(Opening);
            foreach (var (stage, title) in Sections)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## {title}(`{stage}-`)\n");
                foreach (var page in Explanations.All.Where(page => page.Code.StartsWith(stage + "-", StringComparison.Ordinal)))
                {
                    Write(text, page);
                }
            }

            return text.ToString();
        }
    }

    private static void Write(StringBuilder text, Explanation page)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n`{page.Code}` {page.Title.Korean}\n: {page.Text.Korean}\n");
        if (page.Example is { } example)
        {
            var between = example.Wrong.Contains('\n', StringComparison.Ordinal) ? "\n" : "";
            text.Append(CultureInfo.InvariantCulture, $"\n```text\n{Labelled("틀림", example.Wrong)}{between}{Labelled("고침", example.Right)}```\n");
        }
    }

    /// <summary>The label stands before the first line; the others begin in its column.</summary>
    private static string Labelled(string label, string lines) =>
        string.Concat(lines.Split('\n').Select((line, number) => $"{(number == 0 ? label : "    ")}  {line}".TrimEnd() + "\n"));
}
