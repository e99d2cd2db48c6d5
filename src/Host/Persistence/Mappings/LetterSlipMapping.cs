using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class LetterSlipMapping : IEntityTypeConfiguration<LetterSlipRow>
{
    public const string Table = "letter_box";

    public void Configure(EntityTypeBuilder<LetterSlipRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(s => s.Key);
        builder.Property(s => s.Key).HasMaxLength(LetterMapping.HashDigits);
        builder.Property(s => s.Act).HasMaxLength(80);
        builder.HasIndex(s => new { s.Union, s.Day });
    }
}
