using Publishing.Typesetting.Flow;

namespace Publishing.Writing.Pdf.Structure;

/// <summary>Levels of headings as they go down without a gap (PDF/UA-1 7.4.2): the first is H1, and none lies more than one below the one before.</summary>
internal static class HeadingLevels
{
    /// <summary>The role of each element; only headings that skip a level change.</summary>
    public static ElementRole[] RolesOf(IReadOnlyList<Element> elements)
    {
        var roles = new ElementRole[elements.Count];
        var last = 0;
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = elements[i].Role;
            if (LevelOf(roles[i]) is > 0 and var level)
            {
                last = Math.Min(level, last + 1);
                roles[i] = ElementRole.Heading1 + (last - 1);
            }
        }

        return roles;
    }

    private static int LevelOf(ElementRole role) => role is >= ElementRole.Heading1 and <= ElementRole.Heading4 ? role - ElementRole.Heading1 + 1 : 0;
}
