using System.Globalization;
using System.Text;
using System.Xml;
using OpenUrban.Charts.Models;

namespace OpenUrban.Charts.Scenes;

/// <summary>A scene as SVG 1.1, whose texts are texts.</summary>
/// <remarks>
/// <c>textLength</c> keeps a text as wide as it was measured in browsers that draw it with another font, so that it neither
/// covers its neighbour nor leaves the picture.
/// </remarks>
internal static class SvgDocument
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string SimplifiedFonts =
        "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
    private const string TraditionalFonts =
        "'Noto Sans CJK TC','Noto Sans TC','Source Han Sans TC','PingFang TC','Microsoft JhengHei',sans-serif";

    /// <param name="scene">What is drawn.</param>
    /// <param name="model">What it says.</param>
    /// <param name="id">What the ids begin with: several charts may stand in one page.</param>
    public static byte[] Write(Scene scene, ChartModel model, string id)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                    Indent = true,
                    NewLineChars = "\n",
                }
            )
        )
        {
            Write(xml, scene, model, id);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Scene scene, ChartModel model, string id)
    {
        xml.WriteStartElement("svg", Namespace);
        Attribute(xml, "width", scene.Width);
        Attribute(xml, "height", scene.Height);
        xml.WriteAttributeString("viewBox", $"0 0 {Number(scene.Width)} {Number(scene.Height)}");
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-labelledby", $"{id}-title {id}-desc");
        xml.WriteAttributeString("xml", "lang", null, model.Words.Language);
        xml.WriteAttributeString("font-family", model.Words.Language == "zh-Hant" ? TraditionalFonts : SimplifiedFonts);
        Element(xml, "title", $"{id}-title", model.Title);
        Element(xml, "desc", $"{id}-desc", model.Description);
        xml.WriteStartElement("rect");
        xml.WriteAttributeString("width", "100%");
        xml.WriteAttributeString("height", "100%");
        xml.WriteAttributeString("fill", "#FFFFFF");
        xml.WriteEndElement();
        foreach (var mark in scene.Marks)
        {
            Write(xml, mark);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Mark mark)
    {
        switch (mark)
        {
            case LineMark line:
                xml.WriteStartElement("polyline");
                xml.WriteAttributeString("points", Points(line.Spots));
                xml.WriteAttributeString("fill", "none");
                xml.WriteAttributeString("stroke", line.Color);
                Attribute(xml, "stroke-width", line.Width);
                if (line.Dash is { } dash)
                {
                    Attribute(xml, "stroke-dasharray", dash);
                }

                break;
            case PolygonMark polygon:
                xml.WriteStartElement("polygon");
                xml.WriteAttributeString("points", Points(polygon.Spots));
                WriteFill(xml, polygon.Fill, polygon.Edge);
                break;
            case CircleMark circle:
                xml.WriteStartElement("circle");
                Attribute(xml, "cx", circle.X);
                Attribute(xml, "cy", circle.Y);
                Attribute(xml, "r", circle.Radius);
                WriteFill(xml, circle.Fill, circle.Edge);
                break;
            case TextMark text:
                WriteText(xml, text);
                xml.WriteEndElement();
                return;
            case PlaceMark place:
                xml.WriteStartElement("circle");
                Attribute(xml, "cx", place.X);
                Attribute(xml, "cy", place.Y);
                Attribute(xml, "r", 1);
                xml.WriteAttributeString("fill", "none");
                break;
        }

        if (mark.Value is { } value)
        {
            xml.WriteAttributeString("data-indicator", value.Indicator);
            xml.WriteAttributeString("data-area", value.Area);
            xml.WriteAttributeString("data-year", Number(value.Year));
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, TextMark text)
    {
        xml.WriteStartElement("text");
        Attribute(xml, "x", text.X);
        Attribute(xml, "y", text.Y);
        Attribute(xml, "font-size", text.Size);
        if (text.IsBold)
        {
            xml.WriteAttributeString("font-weight", "bold");
        }

        xml.WriteAttributeString("fill", text.Color);
        if (text.Anchor != TextAnchor.Start)
        {
            xml.WriteAttributeString("text-anchor", text.Anchor == TextAnchor.Middle ? "middle" : "end");
        }

        Attribute(xml, "textLength", text.Width);
        xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        xml.WriteString(text.Text);
    }

    private static void WriteFill(XmlWriter xml, string fill, string edge)
    {
        xml.WriteAttributeString("fill", fill);
        xml.WriteAttributeString("stroke", edge);
        Attribute(xml, "stroke-width", PngPicture.EdgeWidth);
    }

    private static void Element(XmlWriter xml, string name, string id, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("id", id);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, double number) =>
        xml.WriteAttributeString(name, Number(number));

    private static string Points(IEnumerable<Spot> spots) =>
        string.Join(' ', spots.Select(s => $"{Number(s.X)},{Number(s.Y)}"));

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
