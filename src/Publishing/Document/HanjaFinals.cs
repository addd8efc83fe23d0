namespace Publishing.Document;

internal static partial class HanjaFinals
{
    /// <summary>The final sound of a hanja's reading; <see cref="FinalSound.Vowel"/> for one that the table does not have.</summary>
    public static FinalSound Of(char hanja) =>
        OtherFinals.AsSpan().BinarySearch(hanja) >= 0 ? FinalSound.Consonant
        : Rieul.AsSpan().BinarySearch(hanja) >= 0 ? FinalSound.Rieul
        : FinalSound.Vowel;
}
