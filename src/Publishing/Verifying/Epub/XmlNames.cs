using System.Xml;

namespace Publishing.Verifying.Epub;

/// <summary>Names of Namespaces in XML 1.0.</summary>
internal static class XmlNames
{
    public static bool IsNcName(string name) => name.Length > 0 && XmlConvert.IsStartNCNameChar(name[0]) && name.All(XmlConvert.IsNCNameChar);
}
