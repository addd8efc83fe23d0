using System.Buffers;
using System.Text;

namespace Publishing.Verifying;

/// <summary>Letters and digits of texts one after the other, without white space, punctuation and signs, in memory that is given back.</summary>
internal sealed class LetterBuffer : IDisposable
{
    private char[] letters = [];
    private int length;

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    public void Add(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                letters[length] = text[i];
                length += IsLetter(text[i]) ? 1 : 0;
            }
            else if (Rune.DecodeFromUtf16(text[i..], out var rune, out var units) == OperationStatus.Done)
            {
                length += Rune.IsLetterOrDigit(rune) ? rune.EncodeToUtf16(letters.AsSpan(length)) : 0;
                i += units - 1;
            }
        }
    }

    public void Clear() => length = 0;

    public void Dispose()
    {
        if (letters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(letters);
        }

        (letters, length) = ([], 0);
    }

    /// <summary>Most letters of our books are syllables, which are known without the table.</summary>
    private static bool IsLetter(char letter) => letter is >= '가' and <= '힣' || char.IsLetterOrDigit(letter);

    private void Reserve(int more)
    {
        if (letters.Length - length >= more)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + more, letters.Length * 2));
        Letters.CopyTo(larger);
        var kept = length;
        Dispose();
        (letters, length) = (larger, kept);
    }
}
