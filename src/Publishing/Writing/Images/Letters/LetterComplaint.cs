namespace Publishing.Writing.Images.Letters;

/// <summary>What became of letters in a drawing that are not as its file says.</summary>
internal abstract record LetterComplaint
{
    private LetterComplaint()
    {
    }

    /// <param name="Families">As the file spells them.</param>
    /// <param name="Taken">The family whose letters stand there.</param>
    public sealed record UnknownFamily(string Families, string Taken) : LetterComplaint;

    /// <summary>No face of the library has it.</summary>
    public sealed record MissingLetter(int CodePoint) : LetterComplaint;

    public sealed record NotDrawn(UndrawnText Kind) : LetterComplaint;
}

/// <summary>Ways to write in a drawing that we do not know.</summary>
internal enum UndrawnText
{
    /// <summary>Along a path: left out.</summary>
    Path,

    /// <summary>HTML in a <c>foreignObject</c>: left out.</summary>
    Html,

    /// <summary>The words of another element, <c>tref</c>: left out.</summary>
    Reference,

    /// <summary>From top to bottom: set across.</summary>
    Vertical,
}
