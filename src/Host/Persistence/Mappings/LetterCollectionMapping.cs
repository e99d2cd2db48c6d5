using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class LetterCollectionMapping : IEntityTypeConfiguration<LetterCollectionRow>
{
    public void Configure(EntityTypeBuilder<LetterCollectionRow> builder)
    {
        builder.ToTable("letter_collections");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Title).HasMaxLength(200);
        builder.HasIndex(c => new { c.Union, c.From });
    }
}
