using QRCoder;

namespace Host.Pages.Congress;

/// <summary>A text as a QR code: a small PNG inside the page, so that no code ever travels in an address of its own.</summary>
internal static class QrImage
{
    /// <summary>Pixels of one module; a browser enlarges them without blurring.</summary>
    private const int Module = 4;

    /// <summary>The picture's address (<c>data:</c>); errors of up to 15 % are mended by the reader.</summary>
    public static string Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(Module));
    }
}
