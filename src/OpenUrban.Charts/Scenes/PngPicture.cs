using OpenUrban.Charts.Fonts;
using SkiaSharp;

namespace OpenUrban.Charts.Scenes;

/// <summary>A scene as pixels.</summary>
internal static class PngPicture
{
    /// <summary>How thick the edge of a filled mark is.</summary>
    public const double EdgeWidth = 1.5;

    /// <param name="scene">What is drawn.</param>
    /// <param name="scale">Pixels for one of the scene's.</param>
    public static byte[] Write(Scene scene, int scale)
    {
        using var bitmap = new SKBitmap(
            new SKImageInfo(
                (int)scene.Width * scale,
                (int)scene.Height * scale,
                SKColorType.Rgba8888,
                SKAlphaType.Opaque
            )
        );
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            canvas.Scale(scale);
            foreach (var mark in scene.Marks)
            {
                Draw(canvas, mark, scene.Face);
            }
        }

        using var png = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static void Draw(SKCanvas canvas, Mark mark, ChartFace face)
    {
        switch (mark)
        {
            case LineMark line:
                using (var path = PathOf(line.Spots, isClosed: false))
                using (var paint = Stroke(line.Color, line.Width))
                using (
                    var dash = line.Dash is { } length
                        ? SKPathEffect.CreateDash([(float)length, (float)length], 0)
                        : null
                )
                {
                    paint.PathEffect = dash;
                    canvas.DrawPath(path, paint);
                }

                break;
            case PolygonMark polygon:
                using (var path = PathOf(polygon.Spots, isClosed: true))
                using (var fill = Fill(polygon.Fill))
                using (var edge = Stroke(polygon.Edge, EdgeWidth))
                {
                    canvas.DrawPath(path, fill);
                    canvas.DrawPath(path, edge);
                }

                break;
            case CircleMark circle:
                using (var fill = Fill(circle.Fill))
                using (var edge = Stroke(circle.Edge, EdgeWidth))
                {
                    canvas.DrawCircle((float)circle.X, (float)circle.Y, (float)circle.Radius, fill);
                    canvas.DrawCircle((float)circle.X, (float)circle.Y, (float)circle.Radius, edge);
                }

                break;
            case TextMark text:
                using (var font = face.Font(text.Size, text.IsBold))
                using (var fill = Fill(text.Color))
                {
                    canvas.DrawText(text.Text, (float)text.Left, (float)text.Y, font, fill);
                }

                break;
        }
    }

    private static SKPath PathOf(IReadOnlyList<Spot> spots, bool isClosed)
    {
        var path = new SKPath();
        path.AddPoly([.. spots.Select(s => new SKPoint((float)s.X, (float)s.Y))], isClosed);
        return path;
    }

    private static SKPaint Fill(string color) => new() { Color = SKColor.Parse(color), IsAntialias = true };

    private static SKPaint Stroke(string color, double width) =>
        new()
        {
            Color = SKColor.Parse(color),
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = (float)width,
            StrokeJoin = SKStrokeJoin.Round,
        };
}
