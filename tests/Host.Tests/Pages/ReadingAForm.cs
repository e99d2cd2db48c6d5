using Domain;
using Host.Acts.Bargaining;
using Host.Acts.Congress;
using Host.Pages.Forms;

namespace Host.Tests.Pages;

/// <summary>What is typed is read as it is meant, and what cannot be read is said at its field.</summary>
public sealed class ReadingAForm
{
    [Theory]
    [InlineData("2026-09-15")]
    [InlineData("2026/9/15")]
    [InlineData("2026年9月15日")]
    [InlineData("２０２６-０９-１５")]
    public void Takes_a_day_as_people_write_it(string typed) => Day(typed).ShouldBe("2026-09-15");

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("明天")]
    public void Says_at_the_field_that_a_day_cannot_be(string typed)
    {
        var values = new FormValues { ["publishedOn"] = typed };
        var reader = new FormReader(values);

        reader.Read(FormSchema.Of(typeof(PublishRepresentatives)));

        reader.Notes.ShouldHaveSingleItem().Field.ShouldBe("publishedOn");
    }

    [Theory]
    [InlineData("６０", 60)]
    [InlineData("1,200", 1200)]
    public void Takes_numbers_of_full_width_and_with_separators(string typed, int expected) => Number(typed).ShouldBe(expected);

    [Fact]
    public void Finds_the_fault_of_a_row_at_its_path()
    {
        var values = new FormValues { ["members[0].name"] = "职工代表一", ["members[0].post"] = "代表", ["members[1].name"] = "" };
        var reader = new FormReader(values);

        reader.Read(FormSchema.Of(typeof(AppointWorkerRepresentatives)));

        reader.Notes.Select(n => n.Field).ShouldBe(["members[1].name", "members[1].post"]);
    }

    [Fact]
    public void Closes_the_gap_where_a_row_was_taken_out()
    {
        var values = new FormValues { ["members[0].name"] = "甲", ["members[1].name"] = "乙", ["members[2].name"] = "丙" };

        values.RemoveRow("members", 1);

        values.Rows("members").ShouldBe(2);
        values["members[1].name"].ShouldBe("丙");
    }

    [Fact]
    public void Takes_no_row_beyond_the_most_that_a_form_has() =>
        new FormValues { ["members[2147483647].name"] = "甲" }.Rows("members").ShouldBe(0);

    [Fact]
    public void Makes_every_line_end_the_same_so_that_a_text_has_one_hash() =>
        new FormReader(new FormValues { ["text"] = "第一款\r\n第二款 " }).Read(FormSchema.Of(typeof(AnswerClause)))["text"]!
            .GetValue<string>().ShouldBe("第一款\n第二款");

    [Fact]
    public void Leaves_a_choice_out_that_nobody_offered()
    {
        var reader = new FormReader(new FormValues { ["kind"] = "maybe" });

        reader.Read(FormSchema.Of(typeof(ReplyToOffer))).ContainsKey("kind").ShouldBeFalse();

        reader.Notes.ShouldHaveSingleItem().Message.ShouldBe(new Words("此项内容无法识别，请检查格式。", "This cannot be read; check its form."));
    }

    private static string? Day(string typed) => new FormReader(new FormValues { ["publishedOn"] = typed })
        .Read(FormSchema.Of(typeof(PublishRepresentatives)))["publishedOn"]?.GetValue<string>();

    private static int? Number(string typed) => new FormReader(new FormValues { ["entitled"] = typed })
        .Read(FormSchema.Of(typeof(RecordVote)))["entitled"]?.GetValue<int>();
}
