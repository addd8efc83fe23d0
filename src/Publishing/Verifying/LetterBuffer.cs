using System.Buffers;
using System.Text;
using Publishing.Core;

namespace Publishing.Verifying;

/// <summary>Letters and digits of texts one after the other, without white space, punctuation and signs, in memory that is given back.</summary>
internal sealed class LetterBuffer : IDisposable
{
    private readonly PooledBuffer<char> letters = new();

    public ReadOnlySpan<char> Letters => letters.Written;

    public void Add(ReadOnlySpan<char> text)
    {
        var room = letters.Room(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                room[length] = text[i];
                length += IsLetter(text[i]) ? 1 : 0;
            }
            else if (Rune.DecodeFromUtf16(text[i..], out var rune, out var units) == OperationStatus.Done)
            {
                length += Rune.IsLetterOrDigit(rune) ? rune.EncodeToUtf16(room[length..]) : 0;
                i += units - 1;
            }
        }

        letters.Advance(length);
    }

    public void Clear() => letters.Clear();

    public void Dispose() => letters.Release();

    /// <summary>Most letters of our books are syllables, which are known without the table.</summary>
    private static bool IsLetter(char letter) => letter is >= '가' and <= '힣' || char.IsLetterOrDigit(letter);
}
