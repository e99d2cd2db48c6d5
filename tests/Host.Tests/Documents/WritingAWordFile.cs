using DocumentFormat.OpenXml.Packaging;
using Host.Documents.Content;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Tests.Documents;

public sealed class WritingAWordFile
{
    private static readonly Chart States = new(
        ChartKind.Bars, "提案办理状态", ["办理中", "已办结"], [new("件数", [3, 12])]);

    [Fact]
    public void Every_block_is_valid_and_says_what_it_was_given()
    {
        using var paper = Written(
            new Ends("编号：1号", "签发人：张三"), new TitleLine("关于召开会议的\n通知"), new Heading(1, "一、时间"), new Heading(2, "（一）上午"),
            new Paragraph("正文") { Lead = "事由：" }, new Paragraph("各代表团：", ParagraphLook.Plain), new Paragraph("居中", ParagraphLook.Centre),
            new Paragraph("工会（盖章）", ParagraphLook.Signed), new Paragraph("说明", ParagraphLook.Note), new PageBreak(), new CutLine(),
            new Form([("地点", "三楼")]), new ToFillIn("行政方", "经营情况"));

        paper.Text.Split('\n').ShouldBe(
        [
            "编号：1号签发人：张三", "关于召开会议的", "通知", "一、时间", "（一）上午", "事由：正文", "各代表团：", "居中", "工会（盖章）", "说明", "",
            "✂　沿此线裁开", "", "地点", "三楼", "", "〔由行政方填写〕经营情况",
        ]);
    }

    [Fact]
    public void The_page_is_A4_with_the_margins_of_official_papers()
    {
        using var paper = Written(new Paragraph("正文"));

        var section = paper.Body.GetFirstChild<W.SectionProperties>()!;
        section.GetFirstChild<W.PageSize>()!.ShouldSatisfyAllConditions(s => s.Width!.Value.ShouldBe(11906u), s => s.Height!.Value.ShouldBe(16838u));
        section.GetFirstChild<W.PageMargin>()!.ShouldSatisfyAllConditions(
            m => m.Top!.Value.ShouldBe(2098), m => m.Bottom!.Value.ShouldBe(1984), m => m.Left!.Value.ShouldBe(1588u), m => m.Right!.Value.ShouldBe(1474u));
    }

    [Fact]
    public void The_page_bears_its_number_where_it_is_numbered_and_none_where_it_is_not()
    {
        using var numbered = Written(new Paragraph("正文"));
        using var ballot = OpenedPaper.Of(new Document("表决票", "工会", [new Paragraph("正文")]) { IsNumbered = false });

        numbered.File.MainDocumentPart!.FooterParts.ShouldHaveSingleItem().Footer.Descendants<W.SimpleField>()
            .ShouldHaveSingleItem().Instruction!.Value.ShouldBe(" PAGE ");
        ballot.File.MainDocumentPart!.FooterParts.ShouldBeEmpty();
    }

    [Fact]
    public void A_tables_heading_row_stands_on_every_page_and_no_row_is_torn()
    {
        using var paper = Written(new Table([new("序号", 1, true), new("姓名", 3)], [["1", "赵一"], ["2", "钱二"]]));

        var rows = paper.Body.Descendants<W.TableRow>().ToList();
        rows.Select(row => row.Descendants<W.TableHeader>().Any()).ShouldBe([true, false, false]);
        rows.ShouldAllBe(row => row.Descendants<W.CantSplit>().Any());
        paper.Tables[0].ShouldBe(["序号|姓名", "1|赵一", "2|钱二"]);
    }

    [Fact]
    public void The_columns_of_a_table_fill_the_width_of_the_text_to_the_last_point()
    {
        using var paper = Written(new Table([new("甲", 1), new("乙", 1), new("丙", 1), new("丁", 4)], [["", "", "", ""]]));

        paper.Body.Descendants<W.GridColumn>().Sum(column => int.Parse(column.Width!.Value!)).ShouldBe(11906 - 1588 - 1474);
    }

    [Fact]
    public void Characters_that_no_file_may_hold_are_left_out_and_every_script_stays()
    {
        using var paper = Written(new Paragraph("甲\u0001乙\uD800丙\uFFFF𠮷 ä <b>&"), new Table([new("\u0002题", 1)], [["值\u000B"]]));

        paper.Text.Split('\n')[0].ShouldBe("甲乙丙𠮷 ä <b>&");
        paper.Tables[0].ShouldBe(["题", "值"]);
    }

    [Fact]
    public void Line_ends_make_paragraphs_in_text_and_in_cells()
    {
        using var paper = Written(new Paragraph("第一段\n第二段"), new Table([new("题", 1)], [["上\n下"]]));

        paper.Text.Split('\n').Take(2).ShouldBe(["第一段", "第二段"]);
        paper.Body.Descendants<W.TableCell>().Last().Elements<W.Paragraph>().Select(p => p.InnerText).ShouldBe(["上", "下"]);
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        using var paper = Written(
            new TitleLine("标题"), new Heading(1, "一、"), new Heading(2, "（一）"), new Paragraph("正文"), new Table([new("题", 1)], [["值"]]),
            new Form([("题", "值")]), new CutLine(), new ToFillIn("行政方", ""), new Ends("左", "右"), States);

        var defined = paper.File.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value).ToList();
        paper.Body.Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value).Distinct().ShouldBeSubsetOf(defined);
    }

    [Fact]
    public void A_chart_shows_its_numbers_and_carries_them_in_a_workbook()
    {
        using var paper = Written(States);

        var chart = paper.File.MainDocumentPart!.ChartParts.ShouldHaveSingleItem();
        chart.ChartSpace.Descendants<C.NumericPoint>().Select(point => point.InnerText).ShouldBe(["3", "12"]);
        chart.ChartSpace.Descendants<C.Formula>().Select(formula => formula.Text)
            .ShouldBe(["Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3"]);
        using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
        book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<S.Cell>().Select(cell => cell.InnerText)
            .ShouldBe(["", "件数", "办理中", "3", "已办结", "12"]);
    }

    [Theory]
    [InlineData("Bars")]
    [InlineData("Columns")]
    [InlineData("Pie")]
    public void Every_kind_of_chart_is_valid_and_says_its_numbers_to_who_cannot_see_it(string kind)
    {
        using var paper = Written(States with { Kind = Enum.Parse<ChartKind>(kind) }, States with { Title = "又一图" });

        var properties = paper.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();
        properties[0].Description!.Value.ShouldBe("提案办理状态：件数 办理中3，已办结12");
        properties.Select(one => one.Id!.Value).ShouldBe([1u, 2u]);
    }

    [Fact]
    public void The_properties_name_the_paper_and_who_issues_it()
    {
        using var paper = Written(new Paragraph("正文"));

        paper.File.PackageProperties.Title.ShouldBe("通知");
        paper.File.PackageProperties.Creator.ShouldBe("某公司工会委员会");
    }

    private static OpenedPaper Written(params Block[] blocks) => OpenedPaper.Of(new Document("通知", "某公司工会委员会", blocks));
}
