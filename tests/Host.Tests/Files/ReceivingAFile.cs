using Domain;
using Host.Files;
using Host.Tests.Fixtures;

namespace Host.Tests.Files;

public sealed class ReceivingAFile : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Keeps_it_under_the_hash_of_its_bytes()
    {
        var stored = await SaveAsync("回执.pdf", "%PDF-1.4"u8.ToArray());

        stored.Size.ShouldBe(8);
        using var kept = new StreamReader(Files.Open(stored.Sha256));
        (await kept.ReadToEndAsync()).ShouldBe("%PDF-1.4");
    }

    [Theory]
    [InlineData("程序.exe")]
    [InlineData("网页.html")]
    [InlineData("没有后缀")]
    public Task Is_refused_for_a_kind_that_is_not_listed(string name) =>
        RefusedBy("files.kind-is-listed", name, "%PDF-1.4"u8.ToArray());

    [Fact]
    public Task Is_refused_where_the_content_is_not_what_the_name_says() =>
        RefusedBy("files.content-is-what-the-name-says", "回执.pdf", "MZ是程序"u8.ToArray());

    [Theory]
    [InlineData(0)]
    [InlineData(FileStore.LargestFile + 1)]
    public Task Is_refused_where_it_is_empty_or_too_large(long bytes) =>
        RefusedBy("files.size-is-within-bounds", "说明.txt", new byte[bytes]);

    [Fact]
    public async Task Takes_the_largest_file_that_is_allowed()
    {
        var text = new byte[FileStore.LargestFile];
        Array.Fill(text, (byte)'a');

        (await SaveAsync("说明.txt", text)).Size.ShouldBe(20L * 1024 * 1024);
    }

    [Theory]
    [InlineData("回执.pdf", "exe", "Windows程序")]
    [InlineData("提案.docx", "exe", "Windows程序")]
    [InlineData("提案.docx", "zip", "普通压缩包")]
    [InlineData("提案.docx", "xlsx", "普通压缩包")]
    [InlineData("提案.docx", "docm", "含有宏的Office文件")]
    [InlineData("提案.docx", "broken-zip", "损坏的文件")]
    [InlineData("提案.docx", "doc", "旧版或者加密的Office文件")]
    [InlineData("名单.xls", "doc", "其他类型的旧版Office文件")]
    [InlineData("名单.xlsx", "docx", "普通压缩包")]
    [InlineData("照片.jpg", "html", "网页或者脚本")]
    [InlineData("照片.png", "pdf", "PDF文件")]
    [InlineData("说明.txt", "exe", "Windows程序")]
    [InlineData("说明.txt", "pdf", "PDF文件")]
    public async Task Says_what_the_file_is_where_it_is_not_what_its_name_says(string name, string content, string found)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => SaveAsync(name, Disguised.As(content)));

        refused.Refusal.Message.Zh.ShouldBe($"“{name}”的内容与文件类型不符：实际是{found}。请检查后重新上传。");
    }

    [Theory]
    [InlineData("提案.docx", "docx")]
    [InlineData("名单.xlsx", "xlsx")]
    [InlineData("提案.doc", "doc")]
    [InlineData("回执.pdf", "pdf")]
    [InlineData("说明.txt", "text")]
    [InlineData("说明.txt", "utf-16")]
    public async Task Takes_what_is_what_its_name_says(string name, string content) =>
        (await SaveAsync(name, Disguised.As(content))).Size.ShouldBeGreaterThan(0);

    public void Dispose() => folder.Dispose();

    private FileStore Files => new(new Settings { DataFolder = folder.Path, Demo = false, Clock = null, ContentFolder = Repository.Root });

    private async Task<StoredFile> SaveAsync(string name, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return await Files.SaveAsync(name, content, CancellationToken.None);
    }

    private async Task RefusedBy(string rule, string name, byte[] bytes)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => SaveAsync(name, bytes));

        refused.Refusal.Rule.ShouldBe(rule);
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }
}
